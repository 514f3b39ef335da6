import { Aggregate, isSameJson } from '#shared-kernel';
import { type TextTemplate, TextTemplatesChangedV1 } from '../contracts/index.js';
import { DoubledTitle } from './settings-errors.js';

/** The templates of a company, changed as a whole. One per company; its id is the company's. */
export class TextTemplates extends Aggregate {
  static override readonly stream = 'scalepoint-settings.text-templates';

  templates!: readonly TextTemplate[];

  private constructor() {
    super();
  }

  static none(companyId: string): TextTemplates {
    return Object.assign(new TextTemplates(), { companyId, id: companyId, version: 0, templates: [] });
  }

  /** @throws DoubledTitle */
  change(templates: readonly TextTemplate[]): void {
    const titles = templates.map(
      ({ kind, title, insurerId }) => `${kind} ${insurerId} ${title.toLocaleLowerCase('da')}`,
    );
    const doubled = titles.flatMap((title, index) => (titles.indexOf(title) < index ? [index] : []));
    if (doubled.length > 0) throw new DoubledTitle(doubled);
    if (this.version > 0 && isSameJson(this.templates, templates)) return;
    this.templates = templates;
    this.record(new TextTemplatesChangedV1({ companyId: this.companyId, count: templates.length }));
  }

  /** An insurer was merged into another one, which keeps its own template where both have one of the same title. */
  followMerge(insurerId: string, keptId: string): void {
    if (!this.templates.some((one) => one.insurerId === insurerId)) return;
    const keyOf = ({ kind, title }: TextTemplate) => `${kind} ${title.toLocaleLowerCase('da')}`;
    const own = new Set(this.templates.filter((one) => one.insurerId === keptId).map(keyOf));
    const left = this.templates.filter((one) => one.insurerId !== insurerId || !own.has(keyOf(one)));
    this.change(left.map((one) => (one.insurerId === insurerId ? { ...one, insurerId: keptId } : one)));
  }
}

/** The text templates of companies. */
export abstract class TextTemplateStore {
  abstract of(companyId: string): Promise<TextTemplates>;
  abstract add(templates: TextTemplates): void;
}
