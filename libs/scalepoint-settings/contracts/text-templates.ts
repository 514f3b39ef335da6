export const TEXT_TEMPLATE_KINDS = ['rejection', 'postponement', 'message'] as const;
export type TextTemplateKind = (typeof TEXT_TEMPLATE_KINDS)[number];

/** A text that the office writes again and again to insurers. */
export interface TextTemplate {
  readonly kind: TextTemplateKind;
  /** What it is found by in the list. */
  readonly title: string;
  readonly text: string;
  /** Only for tasks of this insurer; null for all. */
  readonly insurerId: string | null;
}
