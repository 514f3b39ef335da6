import { consoleTests, dialog, fill, press, sampleOf, screen } from '../testing/render';
import { BulkBar } from './bulk-bar';

const page = consoleTests();
type Task = Parameters<typeof BulkBar>[0]['tasks'][0];

const task = (id: string): Task => ({
  ...sampleOf<Task>('TaskResponse', { id, status: 'accepted', dueAt: '2026-12-01T08:00:00Z' }),
  deadlines: [{ name: 'inspection', at: '2026-12-01T08:00:00Z', origin: 'task', overdue: false }],
});
const ids = [1, 2].map((serial) => `01997c00-0000-7000-8000-00000000000${serial}`);

it('tasks that are marked are postponed by one request, and a refusal is shown', async () => {
  const refused = { id: ids[1], status: 409, task: null };
  const problemOf = sampleOf('Problem', { status: 409, detail: 'Opgaven er ændret i mellemtiden.' });
  let isRefused = true;
  page.api.on('POST /v1/tasks/bulk-moves', () => ({
    moved: isRefused ? 1 : 2,
    refused: isRefused ? 1 : 0,
    results: isRefused ? [{ ...refused, problem: problemOf }] : [],
  }));
  page.open(<BulkBar tasks={ids.map(task)} onDone={() => undefined} />);
  await screen.findByRole('button', { name: 'Udsæt (2)' });
  press('Udsæt (2)');
  const asking = await dialog();
  await fill('Begrundelse', 'Kunden er bortrejst', asking);
  press('Udsæt', asking);
  await screen.findByText('Opgaven er ændret i mellemtiden.');
  isRefused = false;
  press('Udsæt', asking);
  await screen.findByText('Gemt');
  const sent = { move: 'postponement', deadline: 'inspection', reason: 'Kunden er bortrejst' };
  expect(page.api.sent('POST /v1/tasks/bulk-moves')).toMatchObject(
    Array(2).fill({ ...sent, tasks: ids.map((id) => ({ id, ifStatus: 'accepted' })) }),
  );
});
