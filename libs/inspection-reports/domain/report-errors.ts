import { DomainError, type FieldRefusal } from '#shared-kernel';

/** Parts of a report that do not fit its template or each other. */
export class ReportDoesNotFit extends DomainError {
  constructor(errors: readonly FieldRefusal[]) {
    super({
      code: 'inspection-reports.does-not-fit',
      kind: 'invalid',
      da: 'Rapporten passer ikke til sin skabelon eller sine egne rum. Ret de nævnte felter.',
      en: 'The report does not fit its template or its own rooms. Correct the fields that are named.',
      errors,
    });
  }
}

/** A report cannot be finished while something mandatory is missing. */
export class ReportIsIncomplete extends DomainError {
  constructor(errors: readonly FieldRefusal[]) {
    super({
      code: 'inspection-reports.incomplete',
      kind: 'invalid',
      da: `Rapporten mangler ${errors.length === 1 ? 'én ting' : `${errors.length} ting`}, før den kan afsluttes.`,
      en: `The report lacks ${errors.length === 1 ? 'one thing' : `${errors.length} things`} before it can be finished.`,
      errors,
    });
  }
}

export class ReportIsErased extends DomainError {
  constructor() {
    super({
      code: 'inspection-reports.erased',
      kind: 'conflict',
      da: 'Rapportens personoplysninger er slettet, så den kan ikke længere udfyldes. Start en ny rapport.',
      en: 'The personal data of the report was erased, so it cannot be filled in any more. Start a new report.',
    });
  }
}

export class ReportIsFinished extends DomainError {
  constructor() {
    super({
      code: 'inspection-reports.finished',
      kind: 'conflict',
      da: 'Rapporten har en afsluttet version og kan ikke slettes. Ret den, og afslut en ny version.',
      en: 'The report has a finished version and cannot be deleted. Change it and finish a new version.',
    });
  }
}

export class TaskOfReportNotFound extends DomainError {
  constructor() {
    super({
      code: 'inspection-reports.task-not-found',
      kind: 'invalid',
      da: 'Der er ingen opgave med dette id. Vælg en opgave på listen.',
      en: 'There is no task with this id. Choose a task of the list.',
      errors: [
        {
          pointer: '/taskId',
          code: 'unknown',
          da: 'Der er ingen opgave med dette id.',
          en: 'There is no task with this id.',
        },
      ],
    });
  }
}

/** The templates of the product cannot be changed. */
export class TemplateIsStandard extends DomainError {
  constructor() {
    super({
      code: 'inspection-reports.standard-template',
      kind: 'conflict',
      da: 'En standardskabelon kan ikke ændres eller slettes. Kopiér den, og ret kopien.',
      en: 'A standard template cannot be changed or deleted. Copy it and change the copy.',
    });
  }
}

export class TemplateDoesNotFit extends DomainError {
  constructor(errors: readonly FieldRefusal[]) {
    super({
      code: 'inspection-reports.template-does-not-fit',
      kind: 'invalid',
      da: 'Skabelonen hænger ikke sammen. Ret de nævnte felter.',
      en: 'The template does not fit together. Correct the fields that are named.',
      errors,
    });
  }
}

export class TooManyTemplates extends DomainError {
  constructor(most: number) {
    super({
      code: 'inspection-reports.too-many-templates',
      kind: 'conflict',
      da: `Firmaet har allerede ${most} rapportskabeloner. Slet en, før du opretter en ny.`,
      en: `The company already has ${most} report templates. Delete one before you create another.`,
      facts: { most },
    });
  }
}

export class MarkIsNoPicture extends DomainError {
  constructor() {
    const da = 'Mærket skal være et billede i formatet PNG eller JPEG. Vælg en anden fil.';
    const en = 'The mark must be a picture in the format PNG or JPEG. Choose another file.';
    super({
      code: 'inspection-reports.mark-is-no-picture',
      kind: 'invalid',
      da,
      en,
      errors: [{ pointer: '/image', code: 'no-picture', da, en }],
    });
  }
}
