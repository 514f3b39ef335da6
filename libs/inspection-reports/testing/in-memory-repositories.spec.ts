import { inMemory } from '#platform/testing/in-transaction.js';
import {
  InMemoryReportMarks,
  InMemoryReports,
  InMemoryReportTemplates,
  InMemoryReportVersions,
} from './in-memory-reports.js';
import { testReportRepositories } from './repository-tests.js';

testReportRepositories(
  inMemory({
    reports: new InMemoryReports(),
    versions: new InMemoryReportVersions(),
    templates: new InMemoryReportTemplates(),
    marks: new InMemoryReportMarks(),
  }),
);
