import { inMemory } from '#platform/testing/in-transaction.js';
import { InMemoryAttachments } from './in-memory-attachments.js';
import { InMemoryCases } from './in-memory-cases.js';
import { InMemoryCorrespondence } from './in-memory-correspondence.js';
import { InMemoryTasks } from './in-memory-tasks.js';
import { testIntakeRepositories } from './repository-tests.js';

const tasks = new InMemoryTasks();

testIntakeRepositories(
  inMemory({
    tasks,
    cases: new InMemoryCases(),
    correspondence: new InMemoryCorrespondence(tasks),
    attachments: new InMemoryAttachments(tasks),
  }),
);
