import { consoleTests, sampleOf, screen, waitFor } from './testing/render';
import { useQuery } from '@tanstack/react-query';
import type { CloudEvent } from '#client';
import { LiveUpdates, useLive } from './live';
import { changedBy } from './live-changes';
import { Shell } from './shell';
// Loaded now instead of by the first test, whose time is limited.
import './pages/overview';
import './pages/task';
import './pages/task-table';
import './signed-in';

const page = consoleTests();
const lists = (items: object[]) => ({ items, next: null });

describe('the event stream', () => {
  /** Loads something that events change; each answer has another number. */
  function Shown({ topic, load }: { readonly topic: string; readonly load: () => Promise<number> }) {
    const { data } = useQuery({ queryKey: [topic], queryFn: load });
    return (
      <p>
        {topic} {data ?? 'loading'}
      </p>
    );
  }
  function Dot() {
    return <p>{useLive().isLive ? 'live' : 'not live'}</p>;
  }
  const counting = () => {
    let times = 0;
    return () => Promise.resolve((times += 1));
  };
  const around = (first: () => Promise<number>, second?: () => Promise<number>) => (
    <LiveUpdates>
      <Dot />
      <Shown topic="visits" load={first} />
      {second && <Shown topic="notices" load={second} />}
    </LiveUpdates>
  );

  it('has what was loaded before it was open load again, once, and nothing that was loaded after', async () => {
    const [early, late] = [counting(), counting()];
    const { rerender } = page.open(around(early));
    await screen.findByText('visits 1');
    await waitFor(() => expect(page.stream.asked).toBe(1));
    screen.getByText('not live');
    page.stream.open();
    await screen.findByText('live');
    await screen.findByText('visits 2');
    rerender(page.around(around(early, late)));
    await screen.findByText('notices 1');
    // What both wait for shows that nothing else was still to come.
    page.stream.send('subscription.module-activated.v1');
    page.stream.send('notices.notice-given.v1');
    await screen.findByText('notices 2');
    screen.getByText('visits 2');
  });

  it('has an answer load again that was on its way while the stream was opened, when it has come', async () => {
    let answer: (value: number) => void = () => undefined;
    const loads: string[] = [];
    const load = () =>
      new Promise<number>((resolve) => {
        loads.push('asked');
        answer = resolve;
      });
    page.open(around(load));
    await waitFor(() => expect(page.stream.asked).toBe(1));
    page.stream.open();
    await screen.findByText('live');
    expect(loads).toHaveLength(1);
    // The server read this before the change and before the stream began.
    answer(1);
    await waitFor(() => expect(loads).toHaveLength(2));
    answer(2);
    await screen.findByText('visits 2');
  });
});

it('a notice makes nothing outdated for other users', () => {
  const given = { type: 'notices.notice-given.v1', data: { userId: 'bo' } } as unknown as CloudEvent;
  expect(changedBy(given, 'anna')).toEqual([]);
  expect(changedBy(given, 'bo')).toEqual([['notices']]);
});

describe('an event', () => {
  const TASK = sampleOf<{ id: string }>('TaskDetailResponse', {
    status: 'accepted',
    referenceNumber: 'M-1',
    caseId: '01997c00-0000-7000-8000-00000000bbbb',
  });
  const pageOf = lists([]);
  const NOTICES = 'GET /v1/me/notices';
  const counts = { new: 1, overdue: 0, dueSoon: 0, needsAttention: 0, possibleDoubles: 0, failedDeliveries: 0 };
  const { IntersectionObserver: allInView } = globalThis;
  afterEach(() => {
    globalThis.IntersectionObserver = allInView;
  });

  async function opened(path: string, shown: string) {
    // Only what is at the top of a page is in view.
    globalThis.IntersectionObserver = class {
      observe(): void {}
      disconnect(): void {}
    } as unknown as typeof IntersectionObserver;
    const at = { id: 'scalepoint-overview', href: '/console/scalepoint', path: ['Sager', 'Oversigter', 'Scalepoint'] };
    page.api
      .on('GET /v1/navigation', { items: [at] })
      .on('GET /v1/tasks/counts', counts)
      .on('GET /v1/tasks', { ...lists([sampleOf('TaskResponse', { referenceNumber: 'M-1' })]), counts })
      .on('GET /v1/tasks/{id}', { ...TASK, files: pageOf, timeline: pageOf, counts });
    page.open(<Shell />, path);
    await screen.findAllByText(new RegExp(shown));
    await waitFor(() => expect(page.stream.asked).toBe(1));
    page.stream.open();
    await screen.findByRole('img', { name: 'Opdateres løbende' });
    // What the list loads after its rows.
    if (path === '/scalepoint') await waitFor(() => expect(asked()).toContain('GET /v1/report-templates'));
    await quiet();
  }

  const asked = () => page.api.asked.map(({ method, path }) => `${method} ${path}`);
  /** Waits until the reloads of the opening, and those of an event, have been asked for: a notice is asked for behind them. */
  async function quiet() {
    for (let rounds = 0; rounds < 2; rounds++) {
      const before = asked().filter((one) => one === NOTICES).length;
      page.stream.send('notices.notice-given.v1');
      await waitFor(() => expect(asked().filter((one) => one === NOTICES).length).toBeGreaterThan(before));
    }
  }

  it.each<[string, string, string, object, string[]]>([
    ['of a task', '/scalepoint', 'case-intake.task-accepted.v1', { taskId: TASK.id }, ['GET /v1/tasks']],
    ['of a case', '/scalepoint', 'case-intake.case-edited.v1', {}, ['GET /v1/tasks']],
    ['of a notice', '/scalepoint', 'notices.notice-given.v1', {}, [NOTICES]],
    ['of a visit', '/scalepoint', 'visits.visit-booked.v1', { taskId: TASK.id }, []],
    [
      'of its task',
      `/scalepoint/${TASK.id}`,
      'case-intake.case-edited.v1',
      { taskId: TASK.id },
      ['GET /v1/tasks/{id}'],
    ],
    ['of its visit', `/scalepoint/${TASK.id}`, 'visits.visit-booked.v1', { taskId: TASK.id }, ['GET /v1/visits']],
    ['of a notice', `/scalepoint/${TASK.id}`, 'notices.notice-given.v1', {}, [NOTICES]],
    [
      'of another task',
      `/scalepoint/${TASK.id}`,
      'case-intake.task-accepted.v1',
      { taskId: 'x' },
      ['GET /v1/tasks/counts'],
    ],
  ])('%s costs the page %s at most one request: %s', async (_name, path, type, data, requests) => {
    await opened(path, 'M-1');
    const before = page.api.asked.length;
    page.stream.send(type, data);
    await waitFor(() => expect(asked().slice(before)).toEqual(requests));
    await quiet();
    expect(
      asked()
        .slice(before)
        .filter((one) => one !== NOTICES),
    ).toEqual(requests.filter((one) => one !== NOTICES));
  });

  it('shows on the page of its task with one request, also a new entry of its timeline', async () => {
    await opened(`/scalepoint/${TASK.id}`, 'M-1');
    const entry = sampleOf('TimelineResponse', { what: 'Sagen blev rettet', type: 'case-intake.case-edited.v1' });
    page.api.on('GET /v1/tasks/{id}', { ...TASK, files: pageOf, timeline: lists([entry]), counts });
    page.stream.send('case-intake.case-edited.v1', { taskId: TASK.id });
    await screen.findByText('Sagen blev rettet');
    expect(asked()).not.toContain(`GET /v1/tasks/{id}/timeline`);
    expect(asked()).not.toContain(`GET /v1/tasks/{id}/files`);
  });

  it('opens the page of a task with three requests', async () => {
    await opened('/scalepoint', 'M-1');
    const before = page.api.asked.length;
    screen.getAllByRole('link', { name: 'M-1' })[0]?.click();
    await screen.findByRole('heading', { level: 1, name: /M-1/ });
    await quiet();
    expect(
      asked()
        .slice(before)
        .filter((one) => one !== NOTICES)
        .toSorted(),
    ).toEqual(['GET /v1/invoices', 'GET /v1/tasks/{id}', 'GET /v1/visits']);
  });
});
