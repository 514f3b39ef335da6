import { consoleTests, fireEvent, sampleOf, screen, waitFor } from './testing/render';
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
  const ME = 'GET /v1/me';
  const counts = { new: 1, overdue: 0, dueSoon: 0, needsAttention: 0, possibleDoubles: 0, failedDeliveries: 0 };
  const { IntersectionObserver: allInView } = globalThis;
  afterEach(() => {
    jest.restoreAllMocks();
    globalThis.IntersectionObserver = allInView;
  });

  async function opened(path: string, shown: string, isAllInView = false) {
    // Only what is at the top of a page is in view.
    const topInView = class {
      observe(): void {}
      disconnect(): void {}
    } as unknown as typeof IntersectionObserver;
    globalThis.IntersectionObserver = isAllInView ? allInView : topInView;
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
    if (/^\/scalepoint(?:\?task=|$)/.test(path))
      await waitFor(() => expect(asked()).toContain('GET /v1/report-templates'));
    await quiet();
  }

  const asked = () => page.api.asked.map(({ method, path }) => `${method} ${path}`);
  /** Waits until the reloads of the opening, and those of an event, have been asked for: the user is asked for behind them. */
  async function quiet() {
    for (let rounds = 0; rounds < 2; rounds++) {
      const before = asked().filter((one) => one === ME).length;
      page.stream.send('users.user-changed.v1');
      await waitFor(() => expect(asked().filter((one) => one === ME).length).toBeGreaterThan(before));
    }
  }

  const ID = TASK.id;
  const THE_TASK = 'GET /v1/tasks/{id}';
  const COUNTS = 'GET /v1/tasks/counts';
  const LIST = 'GET /v1/tasks';
  const OF_CASE = ['GET /v1/cases/{id}', 'GET /v1/cases/{id}/approval', 'GET /v1/offers'];
  const MONEY = [
    'GET /v1/cases/{id}/approval',
    'GET /v1/claims/{id}/own-payment',
    'GET /v1/invoices',
    'GET /v1/offers',
  ];
  const MESSAGES = ['GET /v1/policyholder-messages', 'GET /v1/tasks/{id}/opt-outs'];
  const ofTask = { taskId: ID };
  const ofOther = { taskId: '01997c00-0000-7000-8000-00000000cccc' };

  /** What each event has a page ask for, whatever of it is on the screen: always with one request. */
  it.each<[page: string, path: string, shown: string, events: [type: string, data: object, reads: string[]][]]>([
    [
      'the list',
      '/scalepoint',
      'M-1',
      [
        ['case-intake.task-received.v1', ofOther, [LIST]],
        ['case-intake.task-accepted.v1', ofTask, [LIST]],
        ['scalepoint-gateway.delivery-failed.v1', {}, [COUNTS, 'GET /v1/connections']],
        ['notices.notice-given.v1', {}, [NOTICES]],
        ['visits.visit-booked.v1', ofTask, []],
      ],
    ],
    [
      'the list with a task beside it',
      `/scalepoint?task=${ID}`,
      'Åbn opgaven',
      [
        ['case-intake.task-received.v1', ofOther, [LIST]],
        ['case-intake.task-accepted.v1', ofTask, [LIST, THE_TASK]],
        ['invoicing.invoice-posted.v1', ofTask, [THE_TASK]],
      ],
    ],
    [
      'the inbox',
      '/scalepoint?tab=inbox',
      'Kun med fejl',
      [
        ['case-intake.task-received.v1', ofOther, ['GET /v1/deliveries', COUNTS]],
        ['scalepoint-gateway.delivery-failed.v1', {}, ['GET /v1/deliveries', COUNTS]],
      ],
    ],
    [
      'the page of a task, down to its end',
      `/scalepoint/${ID}`,
      'M-1',
      [
        ['case-intake.case-edited.v1', ofTask, [...OF_CASE, THE_TASK]],
        ['case-intake.case-tasks-changed.v1', ofTask, [...MONEY, 'GET /v1/cases/{id}', THE_TASK]],
        ['case-intake.task-received.v1', ofOther, [...OF_CASE, COUNTS]],
        ['invoicing.invoice-posted.v1', ofTask, [...MONEY, THE_TASK]],
        ['visits.visit-booked.v1', ofTask, ['GET /v1/visits']],
        ['subcontracting.work-begun.v1', ofTask, ['GET /v1/subcontracts', THE_TASK]],
        ['policyholder-messages.message-sent.v1', ofTask, [...MESSAGES, THE_TASK]],
        ['inspection-reports.report-finished.v1', ofTask, ['GET /v1/report-templates', 'GET /v1/reports']],
        ['notices.notice-given.v1', {}, [NOTICES]],
      ],
    ],
    [
      'the calendar',
      '/calendar',
      'I dag',
      [
        ['visits.visit-booked.v1', ofTask, ['GET /v1/visits']],
        ['case-intake.task-accepted.v1', ofTask, [COUNTS]],
      ],
    ],
    [
      'the key figures',
      '/key-figures',
      'Nøgletal',
      [
        ['case-intake.task-accepted.v1', ofTask, [COUNTS]],
        ['invoicing.invoice-posted.v1', ofTask, []],
      ],
    ],
    [
      'the notices',
      '/notices',
      'Notifikationer',
      [
        ['notices.notice-given.v1', {}, [NOTICES, NOTICES]],
        ['case-intake.task-accepted.v1', ofTask, [COUNTS]],
      ],
    ],
  ])('costs %s one request', async (_page, path, shown, events) => {
    const now = jest.spyOn(Date, 'now');
    await opened(path, shown, true);
    for (const [type, data, reads] of events) {
      // Lists do not wait for the time that is between two of their requests.
      const later = Date.now() + 5_000;
      now.mockImplementation(() => later);
      const [askedBefore, before] = [page.api.asked.length, page.api.requests.length];
      page.stream.send(type, data);
      // It is asked for with what the event changes.
      page.stream.send('users.user-changed.v1');
      await waitFor(() => expect(asked().slice(askedBefore)).toContain(ME));
      expect([type, asked().slice(askedBefore).toSorted()]).toEqual([type, [...reads, ME].toSorted()]);
      expect([type, page.api.requests.slice(before)]).toEqual([type, [reads.length > 0 ? 'GET /v1/batch' : ME]]);
    }
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

  it('opens the page of a task from the list with two requests, also while an event waits to be shown there', async () => {
    await opened('/scalepoint', 'M-1');
    // The first one shows at once, and the second one with the next request of the list.
    for (let times = 0; times < 2; times++) {
      const listed = asked().filter((one) => one === LIST).length;
      page.stream.send('case-intake.task-accepted.v1', ofOther);
      if (times === 0) await waitFor(() => expect(asked().filter((one) => one === LIST).length).toBe(listed + 1));
    }
    // It has been heard when the next one has been.
    await quiet();
    const [askedBefore, before] = [page.api.asked.length, page.api.requests.length];
    screen.getAllByRole('link', { name: 'M-1' })[0]?.click();
    await screen.findByRole('heading', { level: 1, name: /M-1/ });
    const later = Date.now() + 5_000;
    jest.spyOn(Date, 'now').mockImplementation(() => later);
    await quiet();
    const notMe = asked()
      .slice(askedBefore)
      .filter((one) => one !== ME);
    expect(notMe.toSorted()).toEqual(['GET /v1/invoices', THE_TASK, 'GET /v1/visits']);
    expect(page.api.requests.slice(before).filter((one) => one !== ME)).toEqual([
      `GET /v1/tasks/${ID}`,
      'GET /v1/batch',
    ]);
  });

  it('comes back to a list of several pages without asking for them again, and says what has changed meanwhile', async () => {
    await opened('/scalepoint', 'M-1');
    const numbered = (referenceNumber: string) =>
      sampleOf('TaskResponse', { id: ID.replace(/.$/, 'b'), referenceNumber });
    page.api.on('GET /v1/tasks', ({ query }) =>
      query['cursor']
        ? lists([numbered('M-2')])
        : { items: [sampleOf('TaskResponse', { referenceNumber: 'M-1' })], next: 'more', counts },
    );
    page.stream.send('case-intake.task-received.v1', ofOther);
    fireEvent.click(await screen.findByRole('button', { name: 'Vis flere' }));
    await screen.findAllByText(/M-2/);
    const listed = asked().filter((one) => one === LIST).length;
    const visit = async () => {
      screen.getAllByRole('link', { name: 'M-1' })[0]?.click();
      fireEvent.click(await screen.findByRole('link', { name: /Tilbage/ }));
      await screen.findAllByText(/M-2/);
      await quiet();
    };
    await visit();
    expect(screen.queryByText('Der er sket ændringer i listen.')).toBeNull();
    screen.getAllByRole('link', { name: 'M-1' })[0]?.click();
    await screen.findByRole('link', { name: /Tilbage/ });
    page.stream.send('case-intake.task-received.v1', ofOther);
    await quiet();
    fireEvent.click(await screen.findByRole('link', { name: /Tilbage/ }));
    await screen.findByText('Der er sket ændringer i listen.');
    expect(asked().filter((one) => one === LIST).length).toBe(listed);
  });

  it('opens the console on the page of a task with four requests', async () => {
    await opened(`/scalepoint/${ID}`, 'M-1');
    const loaded = page.api.requests.filter((one) => one !== ME);
    expect([loaded.length <= 4, loaded]).toEqual([true, loaded]);
    expect(asked().filter((one) => one === COUNTS)).toEqual([]);
  });
});
