import {
  BodyExample,
  BooleanField,
  CreatedAtField,
  EnumField,
  EXAMPLE_IDS,
  InstantField,
  IntegerField,
  type Language,
  ListField,
  ListQuery,
  NestedField,
  TakesBack,
  text,
  TextField,
  UpdatedAtField,
  UuidField,
} from '#platform/http';
import {
  type MoistureUnit,
  MOISTURE_UNITS,
  REPORT_KINDS,
  type ReportKind,
  SIGNATORIES,
  type Signatory,
} from '../contracts/index.js';
import type { ReportVersionView } from '../queries/list-report-versions.js';
import { TemplateTermsBody } from './template.dto.js';

export const MAX_PHOTOS = 60;
const nullable = { nullable: true } as const;
const localId = { max: 40, pattern: /^[A-Za-z0-9-]+$/, example: 'r1', description: 'Chosen by the caller' };
const room = { ...localId, ...nullable, description: 'One of the rooms; null if it belongs to none' };
const decimal = { max: 15, pattern: /^-?\d{1,9}(\.\d{1,4})?$/, example: '18.5' };

export class ReportRoomBody {
  @TextField(localId) readonly id!: string;
  @TextField({ max: 100, example: 'Badeværelse' }) readonly name!: string;
}

export class ReportAnswerBody {
  @TextField({ max: 40, example: 'stoppet' }) readonly questionId!: string;
  @TextField(room) readonly roomId!: string | null;
  @TextField({
    max: 4000,
    example: 'yes',
    description: 'A text, an option of the question, `yes`, `no`, `not-relevant`, or a decimal number',
  })
  readonly value!: string;
}

export class ReportPhotoBody {
  @UuidField({ description: 'A photo among the files of the task' }) readonly fileId!: string;
  @TextField(room) readonly roomId!: string | null;
  @TextField({ max: 300, ...nullable, example: 'Skjolde under vinduet' }) readonly caption!: string | null;
  @InstantField(nullable) readonly takenAt!: string | null;
}

export class ReadingBody {
  @InstantField() readonly at!: string;
  @TextField(decimal) readonly value!: string;
}

export class MeasuringPointBody {
  @TextField(localId) readonly id!: string;
  @TextField({ max: 100, example: 'Gulv ved bruseniche' }) readonly name!: string;
  @TextField(room) readonly roomId!: string | null;
  @TextField({ max: 100, ...nullable, example: 'Træ' }) readonly material!: string | null;
  @EnumField(MOISTURE_UNITS, {
    name: 'MoistureUnit',
    description: 'Percent of wood moisture, percent of relative humidity, percent WME, or digits of the instrument',
  })
  readonly unit!: MoistureUnit;
  @TextField({ ...decimal, description: 'The point is dry when its newest reading is at most this' })
  readonly target!: string;
  @ListField(() => ReadingBody, { max: 200 }) readonly readings!: ReadingBody[];
}

export class SignatureBody {
  @UuidField({ description: 'Chosen by the caller' }) readonly id!: string;
  @EnumField(SIGNATORIES, { name: 'Signatory' }) readonly signatory!: Signatory;
  @TextField({ max: 200, example: 'Karen Holm' }) readonly name!: string;
  @TextField({
    max: 30_000,
    verbatim: true,
    pattern: /^M[-\d.,MLZ ]+$/,
    example: 'M20,150 L80,60 L140,150',
    description: 'The strokes as an SVG path of M and L in a field of 600 by 200',
  })
  readonly path!: string;
  @InstantField() readonly signedAt!: string;
  @BooleanField({ example: true, description: 'False once what was signed has changed; it does not become true again' })
  readonly isValid!: boolean;
}

class ReportContentBody {
  @TextField({ max: 150, example: 'Besigtigelsesrapport' }) readonly title!: string;
  @InstantField({ ...nullable, description: 'When the damage was looked at' }) readonly visitedAt!: string | null;
  @ListField(() => ReportRoomBody, { max: 50 }) readonly rooms!: ReportRoomBody[];
  @ListField(() => ReportAnswerBody, { max: 1000 }) readonly answers!: ReportAnswerBody[];
  @ListField(() => ReportPhotoBody, { max: MAX_PHOTOS }) readonly photos!: ReportPhotoBody[];
  @ListField(() => MeasuringPointBody, { max: 50, description: 'The drying log' })
  readonly points!: MeasuringPointBody[];
  @TextField({ max: 8000, ...nullable }) readonly remarks!: string | null;
  @ListField(() => SignatureBody, { max: 4 }) readonly signatures!: SignatureBody[];
}

@BodyExample({ taskId: EXAMPLE_IDS.taskId, kind: 'inspection' })
export class ReportStartRequest {
  @UuidField() readonly taskId!: string;
  @EnumField(REPORT_KINDS, { name: 'ReportKind' }) readonly kind!: ReportKind;
  @UuidField({ ...nullable, optional: true, description: 'Without it, the template that fits the damage of the task' })
  readonly templateId?: string | null;
}

@TakesBack(() => ReportResponse)
@BodyExample({
  ...{ title: 'Besigtigelsesrapport', visitedAt: '2026-11-25T08:30:00Z', rooms: [{ id: 'r1', name: 'Badeværelse' }] },
  ...{ answers: [], photos: [], remarks: 'Husejeren var til stede.', signatures: [] },
  points: [
    {
      ...{ id: 'p1', name: 'Gulv ved bruseniche', roomId: 'r1', material: 'Beton', unit: 'relative-humidity' },
      ...{ target: '85', readings: [{ at: '2026-11-25T08:30:00Z', value: '94.5' }] },
    },
  ],
})
export class ReportRequest extends ReportContentBody {}

export class ReportResponse extends ReportContentBody {
  @UuidField() readonly id!: string;
  @UuidField() readonly taskId!: string;
  @EnumField(REPORT_KINDS, { name: 'ReportKind' }) readonly kind!: string;
  @UuidField() readonly templateId!: string;
  @NestedField(() => TemplateTermsBody, { description: 'The template as it was when the report was started' })
  readonly template!: TemplateTermsBody;
  @TextField({ max: 200, example: 'anna' }) readonly startedBy!: string;
  @IntegerField({ ...nullable, description: 'The number of the latest finished version' })
  readonly finishedNumber!: number | null;
  @InstantField(nullable) readonly finishedAt!: string | null;
  @BooleanField({ description: 'Whether it says something else than its latest finished version' })
  readonly isChanged!: boolean;
  @InstantField({ ...nullable, description: 'When what it says about people was erased' })
  readonly erasedAt!: string | null;
  @CreatedAtField() readonly createdAt!: string;
  @UpdatedAtField() readonly updatedAt!: string;
  @IntegerField() readonly version!: number;
}

class PdfAnswerReasonResponse {
  @TextField({ max: 100, example: 'gateway.timed-out' }) readonly code!: string;
  @TextField({ max: 1000 }) readonly detail!: string;
}

export class ReportVersionResponse {
  @UuidField() readonly id!: string;
  @IntegerField({ min: 1, example: 1, description: 'Counts the versions of the report' }) readonly number!: number;
  @TextField({ max: 200, example: 'anna' }) readonly finishedBy!: string;
  @InstantField() readonly finishedAt!: string;
  @UuidField({ ...nullable, description: 'The PDF among the files of the task; null until it is made' })
  readonly fileId!: string | null;
  @EnumField(['pending', 'accepted', 'refused', 'unclear', 'not-sent'], {
    name: 'ScalepointOutcome',
    description: '`not-sent` is retried automatically; `unclear` may have arrived',
  })
  readonly outcome!: string;
  @ListField(text({ max: 2000 }), { max: 100, description: 'Scalepoint’s message' }) readonly texts!: string[];
  @NestedField(() => PdfAnswerReasonResponse, nullable) readonly reason!: PdfAnswerReasonResponse | null;
}

export class ReportsQuery extends ListQuery {
  @UuidField({ optional: true, description: 'The reports of this task' }) readonly taskId?: string;
}

const inUtc = (written: string | null): string | null => written && new Date(written).toISOString();

/** Times are stored in UTC, so that the same content is the same in every notation. */
export function filledIn({ title, visitedAt, rooms, answers, photos, points, remarks, signatures }: ReportRequest) {
  return {
    title,
    content: {
      ...{ visitedAt: inUtc(visitedAt), rooms, answers, remarks },
      photos: photos.map((one) => ({ ...one, takenAt: inUtc(one.takenAt) })),
      points: points.map((point) => ({
        ...point,
        readings: point.readings.map((one) => ({ ...one, at: new Date(one.at).toISOString() })),
      })),
    },
    signatures: signatures.map((one) => ({ ...one, signedAt: new Date(one.signedAt).toISOString() })),
  };
}

export function toVersion({ answer, ...version }: ReportVersionView, language: Language) {
  const { outcome = 'pending', texts = [], fault = null } = answer ?? {};
  return { ...version, outcome, texts, reason: fault && { code: fault.code, detail: fault[language] } };
}
