import { consoleTests, dialog, fill, press, sampleOf, screen, waitFor } from '../testing/render';
import { TaskVisits } from './task-visits';
import type { Visit } from './visit-facts';

const page = consoleTests();
type Task = Parameters<typeof TaskVisits>[0]['task'];

const ID = '01997c00-0000-7000-8000-000000000001';
const aTask = (status = 'accepted') => sampleOf<Task>('TaskDetailResponse', { status });

function aVisit(change: Record<string, unknown> = {}): Visit {
  const visit = {
    id: ID,
    kind: 'inspection',
    startsAt: '2026-12-02T08:00:00Z',
    minutes: 60,
    employeeId: null,
    version: 3,
  };
  return sampleOf<Visit>('VisitResponse', { ...visit, status: 'planned', ...change });
}

function open(visits: readonly Visit[], task = aTask()) {
  page.api.on('GET /v1/visits', { items: visits, next: null });
  page.open(<TaskVisits task={task} />);
}

it('the visits of a task show when they are, and what happened', async () => {
  open([
    aVisit({
      status: 'not-reached',
      attempts: [{ at: '2026-12-02T08:05:00Z' }],
      note: 'Ring først',
      afterDeadline: true,
    }),
  ]);
  await screen.findByText('02-12-2026 09:00 · 60 min.');
  for (const text of ['Ikke fordelt', 'Forsøg: 1', 'Ring først', 'Efter fristen for besigtigelse'])
    screen.getByText(text);
});

it.each([
  ['På vej', 'departure'],
  ['Udført', 'completion'],
  ['Ikke truffet', 'failed-attempts'],
])('%s is reported for the version that was seen', async (label, report) => {
  page.api.on(`POST /v1/visits/{id}/${report}`, aVisit({ version: 4 }));
  open([aVisit()]);
  await screen.findByText('02-12-2026 09:00 · 60 min.');
  press(`${label}: Besigtigelse 02-12-2026 09:00`);
  await screen.findByText('Gemt');
  const sent = page.api.asked.find(({ path }) => path.endsWith(report));
  expect(sent?.headers.get('if-match')).toBe('"3"');
});

it('a visit is cancelled after a question', async () => {
  page.api.on('POST /v1/visits/{id}/cancellation', aVisit({ status: 'cancelled' }));
  open([aVisit()]);
  await screen.findByText('02-12-2026 09:00 · 60 min.');
  press('Aflys: Besigtigelse 02-12-2026 09:00');
  const asking = await dialog();
  expect(page.api.sent('POST /v1/visits/{id}/cancellation')).toEqual([]);
  press('Aflys', asking);
  await waitFor(() => expect(page.api.sent('POST /v1/visits/{id}/cancellation')).toHaveLength(1));
});

it('a time that the policyholder proposed is accepted', async () => {
  page.api.on('POST /v1/visits/{id}/proposal-answer', aVisit());
  open([aVisit({ proposal: { startsAt: '2026-12-03T09:00:00Z', note: 'Efter kl. 10' } })]);
  await screen.findByText('Kunden foreslår 03-12-2026 10:00: Efter kl. 10');
  press('Flyt til forslaget: Besigtigelse 02-12-2026 09:00');
  await waitFor(() => expect(page.api.sent('POST /v1/visits/{id}/proposal-answer')).toEqual([{ accept: true }]));
});

it('a visit is booked, of another kind while an inspection is open, and an overlap is only said', async () => {
  const conflicts = [{ visitId: ID, taskId: ID, startsAt: '2026-12-02T08:00:00Z', minutes: 60 }];
  page.api.on('POST /v1/visits', aVisit({ kind: 'work', conflicts }));
  open([aVisit()]);
  await screen.findByText('02-12-2026 09:00 · 60 min.');
  press('Book besøg');
  const asking = await dialog();
  expect(asking.queryByRole('radio', { name: 'Besigtigelse' })).toBeNull();
  await fill('Note til medarbejderen', 'Stige med', asking);
  press('Gem', asking);
  await screen.findByText('Gemt. Medarbejderen har andre besøg på samme tid.');
  expect(page.api.sent('POST /v1/visits')).toMatchObject([
    { kind: 'work', minutes: 60, employeeId: null, note: 'Stige med' },
  ]);
});

it('people who only read see the visits and no buttons, and an ended task takes no more', async () => {
  page.without('tasks:manage');
  open([aVisit()]);
  await screen.findByText('02-12-2026 09:00 · 60 min.');
  expect(screen.queryAllByRole('button')).toEqual([]);
});

it('a task that ended takes no more visits', async () => {
  open([aVisit({ status: 'made' })], aTask('closed'));
  await screen.findByText('Udført');
  expect(screen.queryAllByRole('button')).toEqual([]);
});
