import { answerWith } from './dom';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { DialogsProvider } from '../dialogs';
import { LanguageProvider } from '../language';
import { LookProvider } from '../look';
import { HeldMovesProvider } from '../held-moves';
import { SessionProvider, useMe, useSession } from '../session';
import { ReportDraftsProvider } from '../reports/report-drafts';
import { UploadsProvider } from '../uploads/uploads';
import { loadLanguage } from '../words';
// Loaded now instead of by the first test that shows a message.
import '../dialogs-holder';
import { DocumentedApi, PERMISSIONS, sampleOf } from './api';
import { EventStream } from './event-stream';

export { fireEvent, screen, waitFor, within } from '@testing-library/react';
export { type Asked, problem, sampleOf } from './api';

// Which elements a style sheet hides does not count here, and asking costs jsdom seconds.
configure({
  defaultHidden: true,
  asyncUtilTimeout: 20_000,
  getElementError: (message) =>
    new Error(`${(message ?? '').split('Here are')[0]}\nThe page says: ${document.body.textContent}`),
});

const claims = Buffer.from(JSON.stringify({ sub: 'anna' })).toString('base64url');
const CONSOLE_CONFIG = { brand: { name: 'Håndværk ERP', mark: null }, oidc: null, demoUsers: [] };

/** Call it at the top of a test file: its tests render pages, signed in as Anna, before an API made from openapi.json. */
export function consoleTests() {
  let api: DocumentedApi;
  let stream: EventStream;
  beforeAll(() => Promise.all([loadLanguage('da'), loadLanguage('en')]));
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    stream = new EventStream();
    api = new DocumentedApi().on(
      'GET /v1/me',
      sampleOf('MeResponse', { name: 'Anna Åkjær', permissions: PERMISSIONS }),
    );
    answerWith(async (input, init) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      if (pathname === '/v1/events/stream') return stream.fetch();
      if (!pathname.startsWith('/console')) return api.fetch(input, init);
      if (pathname.endsWith('/token')) return Response.json({ token: `e30.${claims}.e30` });
      return pathname.endsWith('/config') ? Response.json(CONSOLE_CONFIG) : new Response(null, { status: 204 });
    });
  });
  afterEach(() => {
    cleanup();
    expect(api.faults).toEqual([]);
  });
  return {
    get api() {
      return api;
    },
    /** Of events; it opens when the test says so. */
    get stream() {
      return stream;
    },
    /** Without some permissions, as another user. */
    without(...missing: string[]) {
      const permissions = PERMISSIONS.filter((one) => !missing.includes(one));
      api.on('GET /v1/me', sampleOf('MeResponse', { name: 'Bo Ørsted', permissions }));
    },
    /** A page of a signed-in user. */
    open: (page: ReactNode, path = '/') => render(around(<SignedIn>{page}</SignedIn>, path)),
    /** For `rerender`: the same page with other properties. */
    around: (page: ReactNode, path = '/') => around(<SignedIn>{page}</SignedIn>, path),
    /** Something that shows the sign-in page itself. */
    enter: (page: ReactNode, path = '/') => render(around(page, path)),
  };
}

function around(page: ReactNode, path: string) {
  return (
    <MemoryRouter initialEntries={[path]}>
      <SessionProvider>
        <LookProvider>
          <LanguageProvider>
            <DialogsProvider>
              <Address />
              <HeldMovesProvider>{page}</HeldMovesProvider>
            </DialogsProvider>
          </LanguageProvider>
        </LookProvider>
      </SessionProvider>
    </MemoryRouter>
  );
}

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{pathname + search}</output>;
}

function SignedIn({ children }: { readonly children: ReactNode }) {
  const { userId } = useSession();
  return userId === null ? null : <WithRights>{children}</WithRights>;
}

/** Pages fill in as they load; a test begins when it is known what the user may do. */
function WithRights({ children }: { readonly children: ReactNode }) {
  return useMe() === undefined ? null : (
    <UploadsProvider>
      <ReportDraftsProvider>{children}</ReportDraftsProvider>
    </UploadsProvider>
  );
}

/** The address that the page leads to. */
export function address(): string {
  return screen.getByTestId('address').textContent ?? '';
}

/** The row of a table with this text. */
export async function row(text: string | RegExp) {
  const cell = await screen.findByText(text);
  const found = cell.closest('tr');
  if (!found) throw new Error(`No row has ${String(text)}`);
  return within(found);
}

/** Fills in a field by its label. */
export async function fill(label: string | RegExp, value: string, inside = within(document.body)) {
  fireEvent.change(await inside.findByLabelText(label), { target: { value } });
}

export function press(name: string | RegExp, inside = within(document.body)) {
  fireEvent.click(inside.getByRole('button', { name }));
}

/** Chooses an entry of a drop-down. */
export async function choose(label: string, entry: string, inside = within(document.body)) {
  fireEvent.mouseDown(await inside.findByRole('combobox', { name: label }));
  fireEvent.click(await screen.findByTitle(entry));
}

/** The open dialog. */
export async function dialog() {
  return within(await screen.findByRole('dialog'));
}
