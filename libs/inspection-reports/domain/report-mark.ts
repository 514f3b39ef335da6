import { Aggregate } from '#shared-kernel';
import { ReportMarkChangedV1 } from '../contracts/index.js';
import { MarkIsNoPicture } from './report-errors.js';

/** The beginning of the Base64 of a PNG and of a JPEG. */
const PICTURE = /^(?:iVBORw0KGgo|\/9j\/)/;

/** The company's mark on its reports. One per company; its id is the company's. */
export class ReportMark extends Aggregate {
  static override readonly stream = 'inspection-reports.report-mark';

  /** A PNG or JPEG in Base64. */
  image!: string | null;

  private constructor() {
    super();
  }

  static none(companyId: string): ReportMark {
    return Object.assign(new ReportMark(), { companyId, id: companyId, version: 0, image: null });
  }

  /** @throws MarkIsNoPicture */
  change(image: string | null): void {
    if (image !== null && !PICTURE.test(image)) throw new MarkIsNoPicture();
    if (this.version > 0 && image === this.image) return;
    this.image = image;
    this.record(new ReportMarkChangedV1({ companyId: this.companyId }));
  }
}

export abstract class ReportMarks {
  abstract of(companyId: string): Promise<ReportMark>;
  abstract add(mark: ReportMark): void;
}
