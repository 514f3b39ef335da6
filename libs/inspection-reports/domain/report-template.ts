import { Aggregate, type FieldRefusal, isSameJson } from '#shared-kernel';
import { TemplateChangedV1, TemplateDeletedV1, type TemplateTerms } from '../contracts/index.js';
import { TemplateDoesNotFit } from './report-errors.js';

export const MAX_TEMPLATES = 100;

/** A company's own template of reports. */
export class ReportTemplate extends Aggregate {
  static override readonly stream = 'inspection-reports.template';

  terms!: TemplateTerms;

  private constructor() {
    super();
  }

  /** @throws TemplateDoesNotFit */
  static create(companyId: string, id: string, terms: TemplateTerms): ReportTemplate {
    const template = Object.assign(new ReportTemplate(), { companyId, id, version: 0, terms: checked(terms) });
    template.record(new TemplateChangedV1({ templateId: id }));
    return template;
  }

  /** @throws TemplateDoesNotFit */
  change(terms: TemplateTerms): void {
    if (isSameJson(this.terms, checked(terms))) return;
    this.terms = terms;
    this.record(new TemplateChangedV1({ templateId: this.id }));
  }

  delete(): void {
    this.record(new TemplateDeletedV1({ templateId: this.id }));
  }
}

export abstract class ReportTemplates {
  abstract byId(companyId: string, id: string): Promise<ReportTemplate | null>;
  abstract of(companyId: string): Promise<ReportTemplate[]>;
  /** Counts them such that two that are created at the same time count each other. */
  abstract count(companyId: string): Promise<number>;
  abstract add(template: ReportTemplate): void;
  abstract remove(template: ReportTemplate): void;
}

function checked(terms: TemplateTerms): TemplateTerms {
  const errors: FieldRefusal[] = [];
  const seen = new Set<string>();
  for (const [at, { perRoom, questions }] of terms.sections.entries()) {
    if (perRoom && !terms.asksRooms)
      errors.push({
        pointer: `/sections/${at}/perRoom`,
        code: 'without-rooms',
        da: 'Spørgsmål pr. rum kræver, at rapporten har rum.',
        en: 'Questions for each room need a report with rooms.',
      });
    for (const [index, { id, kind, options }] of questions.entries()) {
      const pointer = `/sections/${at}/questions/${index}`;
      if (seen.has(id))
        errors.push({
          pointer: `${pointer}/id`,
          code: 'repeated',
          da: 'To spørgsmål har samme id.',
          en: 'Two questions have the same id.',
        });
      seen.add(id);
      if (kind === 'choice' && options.length < 2)
        errors.push({
          pointer: `${pointer}/options`,
          code: 'too-few',
          da: 'Et valg skal have mindst to muligheder.',
          en: 'A choice needs at least two options.',
        });
    }
  }
  if (errors.length > 0) throw new TemplateDoesNotFit(errors);
  return terms;
}
