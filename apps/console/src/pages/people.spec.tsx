import { address, consoleTests, fireEvent, press, sampleOf, screen, waitFor, within } from '../testing/render';
import { Bell } from '../bell';
import { AssignmentRules } from './assignment-rules';
import Notices from './notices';
import { NoticeSettings } from './notice-settings';
import Users from './users';

const page = consoleTests();
const lists = (items: object[]) => ({ items, next: null });
const TASKS = { id: 'scalepoint-overview', href: '/console/scalepoint', path: ['Sager'] };
const ALL = { console: true, desktop: true, mail: false };
const PREFERENCES = sampleOf<{ version: number }>('NoticePreferencesResponse', {
  language: 'da',
  channels: {
    'new-task': ALL,
    reassigned: ALL,
    'deadline-near': ALL,
    refused: ALL,
    cancelled: ALL,
    'delivery-failed': ALL,
  },
  digestAt: null,
  email: null,
  mail: 'smtp',
  version: 3,
});
const notice = (id: string, more: object = {}) =>
  sampleOf<object>('NoticeResponse', {
    ...{ id, kind: 'deadline-near', taskId: null, taskNumber: 'N-1', detail: 'contact' },
    ...{ desktop: true, mailOutcome: null, readAt: null },
    ...more,
  });

describe('notices', () => {
  it('are counted by the bell', async () => {
    page.api.on('GET /v1/navigation', { items: [TASKS] }).on('GET /v1/me/notices', ({ query }) => {
      expect(query['unread']).toBe('true');
      return { items: [notice('01997c00-0000-7000-8000-000000000001')], next: 'more' };
    });
    page.open(<Bell />);
    await screen.findByRole('button', { name: '20+ ulæste notifikationer' });
  });

  it('are read one by one or all at once', async () => {
    const read: string[] = [];
    page.api
      .on('GET /v1/me/notices', lists([notice('01997c00-0000-7000-8000-000000000001')]))
      .on('POST /v1/me/notices/read', () => (read.push('all'), { status: 204 }))
      .on('POST /v1/me/notices/{id}/read', () => (read.push('one'), { status: 204 }));
    page.open(<Notices />);
    await screen.findByRole('button', { name: 'Frist nærmer sig: N-1 (Kontakt)' });
    press('Markér som læst');
    await waitFor(() => expect(read).toEqual(['one']));
    press('Markér alle som læst');
    await waitFor(() => expect(read).toEqual(['one', 'all']));
  });

  it('of a delivery that failed lead to the deliveries that wait, and are offered to those who may process them', async () => {
    page.api
      .on(
        'GET /v1/me/notices',
        lists([
          notice('01997c00-0000-7000-8000-000000000001', { kind: 'delivery-failed', taskNumber: null, detail: null }),
        ]),
      )
      .on('POST /v1/me/notices/{id}/read', { status: 204 })
      .on('GET /v1/me/notice-preferences', PREFERENCES);
    page.open(<Notices />);
    fireEvent.click(await screen.findByRole('button', { name: 'En modtagelse kunne ikke indlæses' }));
    await waitFor(() => expect(address()).toBe('/scalepoint?tab=inbox&unresolved=true'));
    page.open(<NoticeSettings />);
    await screen.findByText(/En modtagelse kunne ikke indlæses/);
  });

  it('are chosen by kind and way, and the page says when no mail can come', async () => {
    const sent: unknown[] = [];
    page.api
      .on('GET /v1/me/notice-preferences', PREFERENCES)
      .on('PUT /v1/me/notice-preferences', ({ body }) => (sent.push(body), { ...PREFERENCES, version: 4 }));
    page.open(<NoticeSettings />);
    await screen.findByText(/Du har ingen mailadresse i ERP-systemet/);
    const [first] = screen.getAllByRole('checkbox', { name: 'Pr. mail' });
    if (first) fireEvent.click(first);
    fireEvent.change(screen.getByLabelText(/Daglig mail/), { target: { value: '07:30' } });
    press('Gem');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      digestAt: '07:30',
      channels: { 'new-task': { ...ALL, mail: true }, refused: ALL },
    });
  });
});

describe('employees', () => {
  it('are marked as away with a deputy', async () => {
    const sent: unknown[] = [];
    const absence = sampleOf<object>('AbsenceResponse', {
      ...{ employeeId: 'anna', deputyId: 'bo', from: '2020-01-01', until: null, version: 2 },
    });
    page.api
      .on('GET /v1/directory/{kind}', lists([sampleOf('EntryResponse', { id: 'anna', name: 'Anna Åkjær' })]))
      .on('GET /v1/directory/{kind}/{id}', sampleOf('EntryResponse', { id: 'bo', name: 'Bo Ørsted' }))
      .on('GET /v1/absences', lists([absence]))
      .on('GET /v1/absences/{employeeId}', absence)
      .on('PUT /v1/absences/{employeeId}', ({ body }) => (sent.push(body), absence));
    page.open(<Users />);
    const absences = within(await screen.findByRole('region', { name: 'Fravær og stedfortrædere' }));
    const away = await absences.findByText('Fraværende nu');
    // A phone shows the title of its column before each cell.
    expect(away.closest('td')?.dataset['title']).toBe('Fraværende fra');
    press('Ret fravær', absences);
    const until = await screen.findByLabelText('Til og med');
    fireEvent.change(until, { target: { value: '02-01-2030' } });
    fireEvent.keyDown(until, { key: 'Enter', keyCode: 13 });
    press('Gem');
    await waitFor(() => expect(sent).toEqual([{ deputyId: 'bo', from: '2020-01-01', until: '2030-01-02' }]));
  });
});

it('the absences of the employees are hidden from those who manage no tasks, and sessions end only for those who manage users', async () => {
  page.without('tasks:manage', 'users:manage');
  page.open(<Users />);
  await screen.findByRole('heading', { level: 1, name: 'Brugere' });
  expect(screen.queryByRole('button', { name: 'Log alle i firmaet ud' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Fravær og stedfortrædere' })).toBeNull();
});

describe('rules of assignment', () => {
  it('are written with ranges of postal codes, and tried before they are saved', async () => {
    const tried: unknown[] = [];
    const rule = { insurerId: null, postalCodes: [{ from: '8000', to: '8299' }], damageType: null };
    const rules = [{ ...rule, caseManagerId: 'bo', caseGroupId: null }];
    page.api
      .on('GET /v1/assignment-rules', sampleOf('AssignmentRulesResponse', { rules, version: 1 }))
      .on('GET /v1/tasks', lists([]))
      .on('GET /v1/insurers', lists([]))
      .on('GET /v1/directory/{kind}', lists([]))
      .on('GET /v1/directory/{kind}/{id}', sampleOf('EntryResponse', { id: 'bo', name: 'Bo Ørsted' }))
      .on('POST /v1/assignment-rules/preview', ({ body }) => {
        tried.push(body);
        const taskId = '01997c00-0000-7000-8000-000000000009';
        return { taskId, traits: null, rule: 2, caseManagerId: 'bo', caseGroupId: null, skipped: [1] };
      });
    page.open(<AssignmentRules />);
    const codes = await screen.findByLabelText<HTMLInputElement>(/Postnumre/);
    expect(codes.value).toBe('8000-8299');
    fireEvent.change(codes, { target: { value: '8000-8299, 8600' } });
    press('Afprøv på en opgave');
    await screen.findByText(/Medarbejderen i regel 1 er ikke aktiv/);
    const postalCodes = [...rule.postalCodes, { from: '8600', to: '8600' }];
    expect(tried).toMatchObject([{ rules: [{ postalCodes, caseManagerId: 'bo' }], taskId: null }]);
  });
});
