import { DomainError } from '#shared-kernel';

export class ReportNotFound extends DomainError {
  constructor() {
    super({
      code: 'inspection-reports.report-not-found',
      kind: 'not-found',
      da: 'Der er ingen rapport med dette id. Hent opgavens rapporter igen.',
      en: 'There is no report with this id. Fetch the reports of the task again.',
    });
  }
}

export class TemplateNotFound extends DomainError {
  constructor() {
    super({
      code: 'inspection-reports.template-not-found',
      kind: 'not-found',
      da: 'Der er ingen rapportskabelon med dette id. Hent skabelonerne igen.',
      en: 'There is no report template with this id. Fetch the templates again.',
    });
  }
}
