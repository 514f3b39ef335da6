import { Route, Routes } from 'react-router';
import {
  consoleTests,
  dialog,
  fill,
  fireEvent,
  press,
  problem,
  row,
  sampleOf,
  screen,
  waitFor,
} from '../testing/render';
import TaskPage from './task';

const page = consoleTests();
const lists = (items: object[]) => ({ items, next: null });

interface Task {
  readonly id: string;
  readonly status: string;
}
const TASK = sampleOf<Task>('TaskDetailResponse', {
  status: 'case-opened',
  referenceNumber: '20261124-07-1',
  scalepointCaseId: '01997c00-0000-7000-8000-00000000cccc',
  caseId: '01997c00-0000-7000-8000-00000000bbbb',
});

function open(change: object = {}) {
  page.api.on('GET /v1/tasks/{id}', { ...TASK, ...change });
  return page.open(
    <Routes>
      <Route path="/scalepoint/:id" element={<TaskPage />} />
    </Routes>,
    `/scalepoint/${TASK.id}`,
  );
}

it('a task that does not exist leads back to the list, and is not asked for again', async () => {
  page.api.on('GET /v1/tasks/{id}', problem(404, 'case-intake.task-not-found', 'Findes ikke'));
  page.open(
    <Routes>
      <Route path="/scalepoint/:id" element={<TaskPage />} />
    </Routes>,
    `/scalepoint/${TASK.id}`,
  );
  await screen.findByRole('link', { name: 'Gå til Scalepoint-opgaver' });
  expect(screen.queryByRole('button', { name: 'Prøv igen' })).toBeNull();
});

describe('a task', () => {
  it('names who added its files', async () => {
    const files = [
      sampleOf('TaskFileResponse', {
        id: '01997c00-0000-7000-8000-0000000000f1',
        addedBy: 'bo',
        addedByName: 'Bo Østergaard',
      }),
      sampleOf('TaskFileResponse', { id: '01997c00-0000-7000-8000-0000000000f2', addedBy: 'carl', addedByName: null }),
      sampleOf('TaskFileResponse', {
        id: '01997c00-0000-7000-8000-0000000000f3',
        addedBy: 'scalepoint',
        addedByName: null,
      }),
      sampleOf('TaskFileResponse', {
        id: '01997c00-0000-7000-8000-0000000000f4',
        addedBy: 'subcontract:s-1',
        addedByName: null,
      }),
    ];
    // They come with the task, and are asked for again when they are no longer fresh.
    page.api.on('GET /v1/tasks/{id}/files', lists(files));
    open({ files: lists(files) });
    for (const name of ['Bo Østergaard', 'carl', 'Scalepoint', 'underleverandør']) {
      await screen.findByText(new RegExp(`kB · ${name} · `, 'i'));
    }
  });

  it('has no buttons for those who may only read', async () => {
    page.without('tasks:manage', 'cases:manage', 'invoices:post');
    open();
    await screen.findAllByText('Ny – afventer svar');
    for (const name of ['Acceptér', 'Udsæt', 'Redigér sag', 'Tilføj fil (intern)', 'Gem intern note']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
  });

  it('that needs attention says where to fix it, and is tried again', async () => {
    const attention = [
      { code: 'case-intake.case-group-missing', field: 'caseGroupId', detail: 'Sagen mangler en sagsgruppe.' },
    ];
    page.api.on('POST /v1/tasks/{id}/retry', () => {
      page.api.on('GET /v1/tasks/{id}', TASK);
      return sampleOf('TaskResponse', { id: TASK.id, status: 'case-opened' });
    });
    open({ status: 'needs-attention', caseId: null, attention });
    const link = await screen.findByRole('link', { name: /Standardindstillinger/ });
    expect(link.getAttribute('href')).toBe('/scalepoint-settings');
    press('Prøv igen');
    await screen.findAllByText('Ny – afventer svar');
  });

  it('whose answer Scalepoint refused is sent again, or handled', async () => {
    const attention = [
      { code: 'case-intake.scalepoint-refused', field: 'status', detail: 'Sagen er spærret', about: TASK.id },
    ];
    page.api.on('POST /v1/tasks/{id}/answers/{about}/handling', () => {
      page.api.on('GET /v1/tasks/{id}', { ...TASK, status: 'accepted' });
      return sampleOf('TaskResponse', { id: TASK.id, status: 'accepted' });
    });
    open({ status: 'accepted', attention });
    fireEvent.click(await screen.findByRole('button', { name: 'Send igen' }));
    await waitFor(() => expect(screen.queryByText(/Sagen er spærret/)).toBeNull());
    expect(page.api.sent('POST /v1/tasks/{id}/answers/{about}/handling')).toEqual([{ sendAgain: true }]);
  });

  it('is closed only after a question that names the invoices that are not posted', async () => {
    const amount = { amount: '100.00', currency: 'DKK' };
    page.api.on('GET /v1/invoices', lists([sampleOf('InvoiceResponse', { number: 'V-1', total: amount })]));
    open({ status: 'completed' });
    const close = await screen.findByRole('button', { name: 'Afslut opgave' });
    expect(close.className).not.toContain('ant-btn-primary');
    fireEvent.click(close);
    const asking = await dialog();
    await asking.findByText(/V-1 · 100,00 kr\./);
    press('Fortryd', asking);
    expect(page.api.sent('POST /v1/tasks/{id}/closing')).toEqual([]);
  });

  it('that was completed is reopened after a question that names the posted invoices, and never by the first button', async () => {
    const posting = sampleOf('PostingResponse', { state: 'posted' });
    page.api.on('GET /v1/invoices', lists([sampleOf('InvoiceResponse', { number: 'V-7', posting })]));
    page.api.on('POST /v1/tasks/{id}/reopening', () => {
      page.api.on('GET /v1/tasks/{id}', { ...TASK, status: 'in-repair' });
      return sampleOf('TaskResponse', { id: TASK.id, status: 'in-repair' });
    });
    open({ status: 'completed' });
    const reopen = await screen.findByRole('button', { name: 'Genåbn opgave' });
    expect(reopen.className).not.toContain('ant-btn-primary');
    fireEvent.click(reopen);
    const asking = await dialog();
    await asking.findByText(/kommer under reparation igen/);
    await asking.findByText(/V-7 ·/);
    press('Genåbn opgave', asking);
    await screen.findAllByText('Under reparation');
    expect(page.api.asked.find(({ path }) => path.endsWith('/reopening'))?.query).toEqual({ ifStatus: 'completed' });
  });

  it.each([
    ['rejected', /Afvisningen trækkes tilbage/],
    ['closed', /Selskabet får ikke besked/],
  ])('that is %s says before it is reopened what the insurer hears', async (status, text) => {
    open({ status });
    fireEvent.click(await screen.findByRole('button', { name: 'Genåbn opgave' }));
    await (await dialog()).findByText(text);
  });

  it('shows the tasks of its claim, and merges one that is the same after a question', async () => {
    const double = sampleOf<{ id: string }>('PossibleDoubleResponse', {
      id: '01997c00-0000-7000-8000-00000000dddd',
      referenceNumber: 'D-2',
      reasons: ['phone'],
      status: 'accepted',
    });
    const sibling = sampleOf('RelatedTaskResponse', {
      id: '01997c00-0000-7000-8000-00000000eeee',
      referenceNumber: 'S-3',
    });
    page.api.on('POST /v1/tasks/{id}/merging', () => {
      page.api.on('GET /v1/tasks/{id}', { ...TASK, possibleDoubles: [], mergedTasks: [double] });
      return sampleOf('TaskResponse', { id: double.id });
    });
    page.api.on('POST /v1/tasks/{id}/separation', () => {
      page.api.on('GET /v1/tasks/{id}', { ...TASK, possibleDoubles: [double], mergedTasks: [] });
      return sampleOf('TaskResponse', { id: double.id });
    });
    page.api.on('POST /v1/tasks/{id}/possible-doubles/{otherId}/dismissal', () => {
      page.api.on('GET /v1/tasks/{id}', { ...TASK, possibleDoubles: [] });
      return sampleOf('TaskResponse', { id: TASK.id });
    });
    open({ claimTasks: [sibling], possibleDoubles: [double] });
    expect((await screen.findByRole('link', { name: 'S-3' })).getAttribute('href')).toBe(
      '/scalepoint/01997c00-0000-7000-8000-00000000eeee',
    );
    await screen.findByText('samme telefon og adresse');
    press('Flet ind i denne');
    const asking = await dialog();
    await asking.findByText(/Selskabet får ikke besked/);
    press('Flet ind i denne', asking);
    fireEvent.click(await screen.findByRole('button', { name: 'Skil ad' }));
    expect(page.api.sent('POST /v1/tasks/{id}/merging')).toEqual([{ taskId: TASK.id }]);
    fireEvent.click(await screen.findByRole('button', { name: 'Ikke den samme' }));
    await waitFor(() => expect(screen.queryByText('Mulige dubletter')).toBeNull());
  });

  it('puts another task of its claim on its case after a question, and gives it its own case again', async () => {
    const sibling = sampleOf<{ id: string }>('RelatedTaskResponse', {
      ...{ id: '01997c00-0000-7000-8000-00000000eeee', referenceNumber: 'S-3', caseNumber: 1007, caseOfTaskId: null },
      caseId: '01997c00-0000-7000-8000-00000000ffff',
    });
    const on = { ...sibling, caseId: '01997c00-0000-7000-8000-00000000bbbb', caseOfTaskId: TASK.id };
    const answer = (shown: object) => () => {
      page.api.on('GET /v1/tasks/{id}', { ...TASK, claimTasks: [shown], caseOfTaskId: null });
      return sampleOf('TaskResponse', { id: sibling.id });
    };
    page.api.on('POST /v1/tasks/{id}/case-sharing', answer(on));
    page.api.on('POST /v1/tasks/{id}/case-separation', answer(sibling));
    open({ claimTasks: [sibling], caseOfTaskId: null });
    await screen.findByText(/Sag 1007/);
    fireEvent.click(await screen.findByRole('button', { name: 'Læg på samme sag' }));
    const asking = await dialog();
    await asking.findByText(/Arbejdet med S-3 fortsætter/);
    press('Læg på samme sag', asking);
    await screen.findByText('På denne opgaves sag');
    expect(page.api.sent('POST /v1/tasks/{id}/case-sharing')).toEqual([{ taskId: TASK.id }]);
    fireEvent.click(await screen.findByRole('button', { name: 'Egen sag' }));
    press('Egen sag', await dialog());
    await screen.findByRole('button', { name: 'Læg på samme sag' });
    const paths = page.api.asked.flatMap(({ path }) => (/case-/.test(path) ? [path] : []));
    expect(paths).toEqual(['/v1/tasks/{id}/case-sharing', '/v1/tasks/{id}/case-separation']);
  });

  it('that is on the case of another task says so, and shows why it stays there', async () => {
    const caseId = '01997c00-0000-7000-8000-00000000bbbb';
    const main = sampleOf<{ id: string }>('RelatedTaskResponse', {
      ...{ id: '01997c00-0000-7000-8000-00000000eeee', referenceNumber: 'S-3', caseId, caseOfTaskId: null },
    });
    page.api.on(
      'POST /v1/tasks/{id}/case-separation',
      problem(409, 'case-intake.task-has-posted-invoices', 'F-1 er bogført.'),
    );
    const opened = sampleOf('CaseResponse', {
      ...{ id: caseId, flags: [], continuedOnCaseId: null },
      tasks: [
        { id: main.id, referenceNumber: 'S-3', status: 'completed' },
        { id: TASK.id, referenceNumber: '20261124-07-1', status: 'accepted' },
      ],
    });
    page.api.on('GET /v1/cases/{id}', opened);
    open({ claimTasks: [main], caseId, caseOfTaskId: main.id });
    await screen.findByText('Denne opgave er på dens sag');
    expect(screen.queryByRole('button', { name: 'Læg på samme sag' })).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: 'Egen sag' }));
    press('Egen sag', await dialog());
    await screen.findByText('F-1 er bogført.');
  });

  it('tells who manages its case, and who covers while that one is away', async () => {
    const manager = { id: 'anna', name: 'Anna Åkjær', isAway: true, coveredBy: { id: 'bo', name: 'Bo Ørsted' } };
    open({ caseManager: manager });
    await screen.findByText('Sagsansvarlig: Anna Åkjær');
    await screen.findByText('Fraværende – Bo Ørsted dækker');
  });

  it('that was merged leads to the one that is kept, and offers no moves', async () => {
    open({ status: 'closed', mergedIntoId: '01997c00-0000-7000-8000-00000000eeee' });
    const link = await screen.findByRole('link', { name: /Åbn den anden opgave/ });
    expect(link.getAttribute('href')).toBe('/scalepoint/01997c00-0000-7000-8000-00000000eeee');
    expect(screen.queryByRole('button', { name: 'Genåbn opgave' })).toBeNull();
  });

  it('that was moved meanwhile is not rejected from an old dialog', async () => {
    page.api.on('POST /v1/tasks/{id}/rejection', problem(409, 'case-intake.task-moved', 'Opgaven er ændret.'));
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Afvis' }));
    const asking = await dialog();
    await fill('Begrundelse', 'For langt væk', asking);
    press('Afvis', asking);
    await asking.findByText('Opgaven er ændret.');
    const asked = page.api.asked.find(({ path }) => path.endsWith('/rejection'));
    expect(asked).toMatchObject({ body: { reason: 'For langt væk' }, query: { ifStatus: 'case-opened' } });
  });

  it('takes a private note beside a message that is sent, and a double click sends once', async () => {
    page.api.on('POST /v1/tasks/{id}/messages', ({ body }) =>
      sampleOf('MessageResponse', body as object as Record<string, unknown>),
    );
    open();
    await fill('Besked', 'Vi kommer tirsdag');
    const send = screen.getByRole('button', { name: 'Send til selskabet' });
    fireEvent.click(send);
    fireEvent.click(send);
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Besked').value).toBe(''));
    await fill('Besked', 'Kun til os');
    press('Gem intern note');
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Besked').value).toBe(''));
    const asked = page.api.asked.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'));
    // The API keeps one of several requests with the same key.
    const kept = new Map(asked.map(({ headers, body }) => [headers.get('idempotency-key'), body]));
    expect([...kept.values()]).toEqual([
      { text: 'Vi kommer tirsdag', send: true },
      { text: 'Kun til os', send: false },
    ]);
  });
});

describe('invoices', () => {
  const INVOICE = sampleOf<object>('InvoiceResponse', { number: 'Æ-1' });

  it('cannot be posted without a Scalepoint username, and lead to where it is filled in', async () => {
    page.api.on('GET /v1/invoices', lists([INVOICE]));
    open();
    const button = await screen.findByRole('button', { name: 'Bogfør' });
    expect([button.hasAttribute('disabled'), button.getAttribute('aria-describedby')]).toEqual([true, 'why-not-post']);
    const why = await screen.findByRole('link', { name: /Du mangler et Scalepoint-brugernavn/ });
    expect(why.getAttribute('href')).toBe('/users');
  });

  it('ask before they go above what is approved', async () => {
    page.api
      .on('GET /v1/me', {
        ...sampleOf('MeResponse', { scalepointUsername: 'anna@demo.example' }),
        permissions: ['invoices:read', 'invoices:post', 'tasks:read', 'cases:read'],
      })
      .on('GET /v1/invoices', lists([INVOICE]))
      .on('POST /v1/invoices/{id}/posting', ({ body }) =>
        (body as { confirmAboveApproved?: boolean } | null)?.confirmAboveApproved
          ? sampleOf('PostingResponse', { state: 'queued' })
          : problem(409, 'invoicing.above-approved-amount', 'Sagens fakturaer kommer 50,00 kr. over.'),
      );
    open();
    press('Bogfør', await row('Æ-1'));
    const asking = await dialog();
    press('Bogfør', asking);
    await waitFor(() =>
      expect(page.api.sent('POST /v1/invoices/{id}/posting').at(-1)).toEqual({ confirmAboveApproved: true }),
    );
  });
});

it('a debtor is chosen among those that fit, told apart by their addresses, with none chosen beforehand', async () => {
  const twin = (id: string, street: string) =>
    sampleOf('EntryResponse', {
      id,
      name: 'Hansen, Peter',
      phones: ['20304050'],
      address: { street, street2: null, postalCode: '4000', city: 'Roskilde', countryCode: 'DK' },
    });
  let asked = 0;
  page.api
    .on(
      'GET /v1/directory/{kind}/{id}',
      () => [twin('hansen-1', 'Algade 1'), twin('hansen-2', 'Bredgade 2')][asked++ % 2] as object,
    )
    .on('POST /v1/tasks/{id}/debtor', sampleOf('TaskResponse', { id: TASK.id }));
  const attention = [
    {
      code: 'case-intake.debtor-ambiguous',
      field: 'debtorId',
      detail: 'Flere debitorer passer.',
      candidates: ['hansen-1', 'hansen-2'],
    },
  ];
  open({ status: 'needs-attention', caseId: null, attention });
  fireEvent.click(await screen.findByRole('button', { name: 'Vælg debitor' }));
  const asking = await dialog();
  await asking.findByText(/Bredgade 2 4000 Roskilde · 20 30 40 50/);
  const first = await asking.findByRole('radio', { name: /Algade 1/ });
  expect(asking.getAllByRole('radio').some((one) => (one as HTMLInputElement).checked)).toBe(false);
  fireEvent.click(first);
  press('Vælg debitor', asking);
  await waitFor(() => expect(page.api.sent('POST /v1/tasks/{id}/debtor')).toEqual([{ debtorId: 'hansen-1' }]));
});
