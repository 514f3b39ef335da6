export * from './events.js';
export { ReportNotFound, TemplateNotFound } from './not-found.js';
export {
  type MeasuringPoint,
  MOISTURE_UNITS,
  type MoistureUnit,
  type Reading,
  type ReportAnswer,
  type ReportContent,
  type ReportFacts,
  type ReportPhoto,
  type ReportRoom,
  SIGNATORIES,
  type Signatory,
  type Signature,
} from './report-content.js';
export {
  type AgreementTerms,
  QUESTION_KINDS,
  type QuestionKind,
  REPORT_KINDS,
  type ReportKind,
  type TemplateQuestion,
  type TemplateSection,
  type TemplateTerms,
  YES_NO,
} from './template-terms.js';
