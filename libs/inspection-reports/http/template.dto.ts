import {
  BodyExample,
  BooleanField,
  CreatedAtField,
  EnumField,
  IntegerField,
  ListField,
  NestedField,
  NEVER_SAVED,
  TakesBack,
  text,
  TextField,
  UpdatedAtField,
  UuidField,
} from '#platform/http';
import { QUESTION_KINDS, REPORT_KINDS, type TemplateTerms } from '../contracts/index.js';

export const MAX_QUESTIONS = 100;
const questionId = { max: 40, pattern: /^[a-z0-9][a-z0-9-]*$/, example: 'aarsag' };

export class TemplateQuestionBody {
  @TextField({ ...questionId, description: 'Chosen by the caller; unique in the template' }) readonly id!: string;
  @TextField({ max: 300, example: 'Er udstrømningen stoppet?' }) readonly label!: string;
  @EnumField(QUESTION_KINDS, { name: 'QuestionKind' })
  readonly kind!: TemplateTerms['sections'][0]['questions'][0]['kind'];
  @BooleanField({ description: 'Whether the report cannot be finished without an answer' })
  readonly mandatory!: boolean;
  @ListField(text({ max: 100 }), { max: 40, example: [], description: 'What can be chosen, for the kind `choice`' })
  readonly options!: string[];
  @TextField({ max: 20, nullable: true, description: 'Shown behind a number' }) readonly unit!: string | null;
}

export class TemplateSectionBody {
  @TextField({ max: 100, example: 'Årsag' }) readonly title!: string;
  @BooleanField({ example: false, description: 'Whether its questions are asked once for each room' })
  readonly perRoom!: boolean;
  @ListField(() => TemplateQuestionBody, { max: MAX_QUESTIONS, min: 1 }) readonly questions!: TemplateQuestionBody[];
}

export class AgreementTermsBody {
  @TextField({ max: 100, example: 'Aftaleseddel' }) readonly title!: string;
  @TextField({ max: 4000, example: 'Jeg giver adgang til, at arbejdet udføres.' }) readonly text!: string;
  @BooleanField({ description: 'Whether the report cannot be finished without the policyholder’s signature' })
  readonly mandatory!: boolean;
}

export class TemplateTermsBody {
  @TextField({ max: 100, example: 'Vandskade' }) readonly name!: string;
  @EnumField(REPORT_KINDS, { name: 'ReportKind' }) readonly kind!: TemplateTerms['kind'];
  @ListField(text({ max: 60 }), {
    max: 30,
    example: ['vand', 'rør'],
    description:
      'The template is proposed where the insurer’s words for the damage contain one of these; none: for all',
  })
  readonly damageTypes!: string[];
  @BooleanField({ description: 'Whether the report has rooms' }) readonly asksRooms!: boolean;
  @BooleanField({ description: 'Whether the report has a drying log' }) readonly measures!: boolean;
  @ListField(() => TemplateSectionBody, { max: 30 }) readonly sections!: TemplateSectionBody[];
  @NestedField(() => AgreementTermsBody, { nullable: true, description: 'What is signed; null without a slip' })
  readonly agreement!: AgreementTermsBody | null;
}

@TakesBack(() => TemplateResponse)
@BodyExample({
  ...{ name: 'Vandskade, vores egen', kind: 'inspection', damageTypes: ['vand'], asksRooms: true, measures: true },
  sections: [
    {
      ...{ title: 'Årsag', perRoom: false },
      questions: [
        {
          ...{ id: 'stoppet', label: 'Er udstrømningen stoppet?', kind: 'yes-no', mandatory: true },
          ...{ options: [], unit: null },
        },
      ],
    },
  ],
  agreement: null,
})
export class TemplateRequest extends TemplateTermsBody {}

export class TemplateResponse extends TemplateTermsBody {
  @UuidField() readonly id!: string;
  @BooleanField({ description: 'Whether it is a template of the product, which can be copied and not changed' })
  readonly standard!: boolean;
  @CreatedAtField(NEVER_SAVED) readonly createdAt!: string | null;
  @UpdatedAtField(NEVER_SAVED) readonly updatedAt!: string | null;
  @IntegerField() readonly version!: number;
}

/** A small picture: with the mark in full resolution each PDF would be as large. */
const MAX_MARK = 400_000;

@TakesBack(() => ReportMarkResponse)
@BodyExample({
  image: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
})
export class ReportMarkRequest {
  @TextField({
    max: MAX_MARK,
    verbatim: true,
    nullable: true,
    pattern: /^[A-Za-z0-9+/]+={0,2}$/,
    description: 'A PNG or JPEG in Base64, of at most 300 KB; null without a mark',
  })
  readonly image!: string | null;
}

export class ReportMarkResponse extends ReportMarkRequest {
  @CreatedAtField(NEVER_SAVED) readonly createdAt!: string | null;
  @UpdatedAtField(NEVER_SAVED) readonly updatedAt!: string | null;
  @IntegerField() readonly version!: number;
}

export function termsOf({ name, kind, damageTypes, asksRooms, measures, sections, agreement }: TemplateRequest) {
  return { name, kind, damageTypes, asksRooms, measures, sections, agreement };
}
