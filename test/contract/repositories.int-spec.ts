import { testDatabase } from '#platform/testing';
import { onDatabase } from '#platform/testing/on-database.js';
import { CaseMapping, TaskMapping } from '../../libs/case-intake/infrastructure/intake.mapping.js';
import { MikroCases, MikroTasks } from '../../libs/case-intake/infrastructure/mikro-tasks.js';
import { SqlAttachments } from '../../libs/case-intake/infrastructure/sql-attachments.js';
import { SqlCorrespondence } from '../../libs/case-intake/infrastructure/sql-correspondence.js';
import { testIntakeRepositories } from '../../libs/case-intake/testing/repository-tests.js';

// One file for all contexts, so that one connection and one database serve them all. The same tests run on the
// in-memory repositories, in testing/in-memory-repositories.spec.ts of each context.
const database = testDatabase();
const real = onDatabase(
  database,
  [TaskMapping, CaseMapping],
  [MikroTasks, MikroCases, SqlCorrespondence, SqlAttachments],
);

describe('on the database, case-intake:', () =>
  testIntakeRepositories(
    real.repositories({
      tasks: MikroTasks,
      cases: MikroCases,
      correspondence: SqlCorrespondence,
      attachments: SqlAttachments,
    }),
  ));
