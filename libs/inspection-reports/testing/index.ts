export { aReport, SIGNATURE, standardTemplate, WATER_DAMAGE } from './a-report.js';
export { aVersion } from './a-version.js';
export {
  InMemoryReportMarks,
  InMemoryReports,
  InMemoryReportTemplates,
  InMemoryReportVersions,
} from './in-memory-reports.js';
export { FakeProfiles, FakeTasksForReports, FakeUserNames } from './tasks.js';
