import { address, consoleTests, fireEvent, problem, sampleOf, screen, waitFor, within } from './testing/render';
import { Shell } from './shell';
// Loaded now instead of by the first test, whose time is limited.
import './pages/case-settings';
import './pages/get-started';
import './pages/overview';
import './pages/sign-in';
import './pages/users';
import './signed-in';

const page = consoleTests();
const lists = (items: object[]) => ({ items, next: null });

const point = (id: string, href: string, ...path: string[]) => ({ id, href: `/console${href}`, path });
const TASKS = point('scalepoint-overview', '/scalepoint', 'Sager', 'Oversigter', 'Scalepoint');
const STARTED = point('get-started', '/get-started', 'Administration', 'Sager', 'Kom i gang');
const CASES = point('case-settings', '/case-settings', 'Administration', 'Sager', 'Sagsindstillinger');
const USERS = point('users', '/users', 'Administration', 'Generelt', 'Brugere');

function menu(...points: object[]) {
  return page.api.on('GET /v1/navigation', { items: points });
}

describe('the frame', () => {
  it('names the ERP, the company and the user, and the title of the tab what waits', async () => {
    menu(TASKS, USERS).on('GET /v1/tasks/counts', {
      ...{ new: 12, overdue: 3, dueSoon: 0, needsAttention: 2, possibleDoubles: 0, failedDeliveries: 1 },
    });
    page.open(<Shell />, '/users');
    await screen.findByText('Håndværk ERP');
    await screen.findByText('Demo Byg & Søn');
    await screen.findByText('Anna Åkjær');
    await waitFor(() => expect(document.title).toBe('(3) Brugere – Håndværk ERP'));
    screen.getByRole('link', { name: 'Afventer svar 12' });
    fireEvent.click(screen.getByRole('link', { name: 'Frist overskredet 3' }));
    await waitFor(() => expect(address()).toBe('/scalepoint?overdue=true'));
  });

  it('lets the keyboard skip to the content, and after a page change continues at its heading', async () => {
    menu(CASES, USERS);
    page.open(<Shell />, '/users');
    await screen.findByRole('heading', { level: 1, name: 'Brugere' });
    fireEvent.click(screen.getByRole('link', { name: 'Gå til indholdet' }));
    expect(document.activeElement?.id).toBe('main');
    fireEvent.click(screen.getByRole('link', { name: 'Sagsindstillinger' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Sagsindstillinger' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('is light or dark as the system, or as the user chose for good', async () => {
    menu(USERS);
    page.open(<Shell />, '/users');
    fireEvent.click(await screen.findByRole('button', { name: /Udseende/ }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Mørkt' }));
    await waitFor(() => expect(document.documentElement.style.colorScheme).toBe('dark'));
    expect(localStorage.getItem('scalepoint.mode')).toBe('dark');
  });

  it.each<[string, object[], string]>([
    ['the tasks', [TASKS, STARTED, CASES, USERS], '/scalepoint'],
    ['the tick that activates the module', [CASES, USERS], '/case-settings'],
  ])('begins with %s', async (_, points, start) => {
    menu(...points);
    page.open(<Shell />, '/');
    await waitFor(() => expect(address()).toBe(start));
    expect(within(screen.getByRole('navigation')).getAllByRole('link')).toHaveLength(
      points.length + (points.includes(TASKS) ? 4 : 0),
    );
  });

  it('gives way to the sign-in page, with the reason, when a session has run out', async () => {
    menu(CASES, USERS);
    page.enter(<Shell />, '/users');
    await screen.findByRole('heading', { level: 1, name: 'Brugere' });
    page.api.on('GET /v1/subscription', problem(401, 'identity.expired', 'Udløbet'));
    fireEvent.click(screen.getByRole('link', { name: 'Sagsindstillinger' }));
    await screen.findByText(/din session er udløbet/);
  });
});

describe('activation', () => {
  it('names the price, and leads to the first steps', async () => {
    const off = sampleOf<object>('SubscriptionResponse', {
      status: 'inactive',
      registration: null,
      price: { amount: '350.00', currency: 'DKK' },
    });
    menu(CASES).on('GET /v1/subscription', off);
    page.open(<Shell />, '/case-settings');
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Aktivér Scalepoint (350,00 kr./md.)' }));
    await screen.findByText(/Modulet koster 350,00 kr. om måneden ekskl. moms/);
    menu(TASKS, STARTED, CASES);
    fireEvent.click(screen.getByRole('button', { name: 'Aktivér Scalepoint' }));
    await screen.findByRole('heading', { level: 1, name: 'Kom i gang' });
    expect(page.api.sent('POST /v1/subscription/activation')).toEqual([{ registration: 'networkContractor' }]);
  });
});

describe('the first steps', () => {
  const step = (name: string, state: string) =>
    screen
      .findByText(name)
      .then((found) => expect(found.closest('li')?.querySelector(`[aria-label="${state}"]`)).not.toBeNull());

  it('are missing in a new company, and each is measured', async () => {
    menu(STARTED).on('GET /v1/scalepoint-settings', sampleOf('SettingsResponse', { caseGroupId: 'skade' }));
    page.open(<Shell />, '/get-started');
    await screen.findByText('1 af 5 trin udført');
    await step('1. Vælg standardindstillinger', 'Udført');
    await step('2. Opret en sikkerhedstoken', 'Mangler');
    expect(screen.getByRole('link', { name: 'Gå til: Opret en sikkerhedstoken' }).getAttribute('href')).toBe(
      '/scalepoint-settings?tab=tokens',
    );
  });

  it('are done when tasks can be exchanged', async () => {
    const at = '2026-11-25T08:30:00+01:00';
    menu(STARTED)
      .on('GET /v1/scalepoint-settings', sampleOf('SettingsResponse', { caseGroupId: 'skade' }))
      .on('GET /v1/security-tokens', lists([sampleOf('TokenResponse')]))
      .on('GET /v1/connections', lists([sampleOf('ConnectionResponse', { lastReceivedAt: at, lastSentAt: at })]))
      .on('GET /v1/users', lists([sampleOf('UserResponse', { scalepointUsername: 'anna@demo.example' })]));
    page.open(<Shell />, '/get-started');
    await screen.findByText('5 af 5 trin udført');
    await screen.findByText(/Alt er klar/);
  });

  it('are those that the user may take', async () => {
    page.without('tokens:manage', 'users:manage');
    menu(STARTED);
    page.open(<Shell />, '/get-started');
    await screen.findByText('0 af 1 trin udført');
  });
});
