/** What kind of report a template is for. */
export const REPORT_KINDS = ['inspection', 'drying-log', 'finish'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const QUESTION_KINDS = ['text', 'yes-no', 'choice', 'number'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** The values of an answer to a question of the kind `yes-no`. */
export const YES_NO = ['yes', 'no', 'not-relevant'] as const;

export interface TemplateQuestion {
  readonly id: string;
  readonly label: string;
  readonly kind: QuestionKind;
  readonly mandatory: boolean;
  /** What can be chosen; empty unless the kind is `choice`. */
  readonly options: readonly string[];
  /** Behind the answer to a question of the kind `number`: `m²`. */
  readonly unit: string | null;
}

export interface TemplateSection {
  readonly title: string;
  /** Whether its questions are asked once for each room. */
  readonly perRoom: boolean;
  readonly questions: readonly TemplateQuestion[];
}

/** What the policyholder agrees to with a signature. */
export interface AgreementTerms {
  readonly title: string;
  readonly text: string;
  /** Whether the report cannot be finished without a valid signature of the policyholder. */
  readonly mandatory: boolean;
}

/** What a report asks for. A report copies it when it is started, so that later changes of the template do not reach it. */
export interface TemplateTerms {
  readonly name: string;
  readonly kind: ReportKind;
  /** Words of the insurers' damage types for which the template is proposed; none means for all. */
  readonly damageTypes: readonly string[];
  readonly asksRooms: boolean;
  /** Whether the report has a drying log. */
  readonly measures: boolean;
  readonly sections: readonly TemplateSection[];
  readonly agreement: AgreementTerms | null;
}
