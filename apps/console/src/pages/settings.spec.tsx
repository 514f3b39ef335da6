import {
  choose,
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
import { Connections } from './connections';
import { Defaults } from './defaults';
import { Insurers } from './insurers';
import { TextTemplates } from './text-templates';
import { Tokens } from './tokens';

const page = consoleTests();

const INSURER = sampleOf<{ id: string }>('InsurerResponse', { name: 'Nordlys Forsikring' });
const SETTINGS = sampleOf<{ version: number }>('SettingsResponse', {
  caseNameTemplate: 'Sag ',
  caseDebtor: 'insurer',
  deadlines: [],
  version: 4,
});
const lists = (items: object[]) => ({ items, next: null });

describe('default settings', () => {
  it('insert merge fields at the caret, and say at once what is wrong', async () => {
    page.api
      .on('GET /v1/scalepoint-settings', SETTINGS)
      .on(
        'GET /v1/scalepoint-settings/merge-fields',
        lists(['By', 'Dato'].map((name) => sampleOf('MergeFieldResponse', { name, label: name }))),
      )
      .on('POST /v1/scalepoint-settings/case-name-preview', ({ body }) => ({
        sample: (body as { template: string }).template,
        fromTask: null,
        taskId: null,
        errors: [{ pointer: '/template', code: 'unknown-field', detail: 'Mente du [By]?' }],
      }));
    page.open(<Defaults />);
    const template = await screen.findByLabelText<HTMLInputElement>('Skabelon til sagsnavn');
    // Once all is there: what loads meanwhile would draw the field again, with the caret at its end.
    const city = await screen.findByRole('button', { name: 'By' });
    await waitFor(() => expect(template.value).toBe('Sag '));
    template.focus();
    template.setSelectionRange(3, 3);
    fireEvent.click(city);
    expect(template.value).toBe('Sag[By] ');
    fireEvent.click(screen.getByRole('button', { name: 'Dato' }));
    expect(template.value).toBe('Sag[By][Dato] ');
    await screen.findByText('Mente du [By]?');
  });

  it('tell what a choice would have changed', async () => {
    const aCase = (carrierId: string | null, origin: string) =>
      sampleOf('CaseResponse', {
        carrierId,
        origins: { ...sampleOf<{ origins: object }>('CaseResponse').origins, carrierId: origin },
      });
    page.api
      .on('GET /v1/scalepoint-settings', SETTINGS)
      .on('GET /v1/cases', lists([aCase(null, 'none'), aCase('hus', 'debtor'), aCase(null, 'user')]))
      .on('GET /v1/directory/{kind}', lists([sampleOf('EntryResponse', { id: 'hus', name: 'Huse' })]));
    page.open(<Defaults />);
    await choose('Bærer', 'Huse');
    await screen.findByText('Ville have ændret 1 af de seneste 3 sager');
  });

  it('that another user changed meanwhile show who changed what, and take one’s own changes over', async () => {
    page.api
      .on('GET /v1/scalepoint-settings', SETTINGS)
      .on('GET /v1/audit', lists([sampleOf('AuditResponse', { actor: 'user:bo' })]))
      .on('PUT /v1/scalepoint-settings', problem(412, 'http.stale-version', 'Ændret'));
    page.open(<Defaults />);
    await fill('Skabelon til sagsnavn', 'Skade ');
    page.api.on('GET /v1/scalepoint-settings', { ...SETTINGS, createMissingDebtor: true, version: 5 });
    press('Gem');
    await screen.findByText(/En anden har rettet oplysningerne i mellemtiden/);
    await screen.findByText('bo');
    await screen.findByRole('row', { name: /^Opret forsikringstageren som debitor.* ✓/ });
    page.api.on('PUT /v1/scalepoint-settings', ({ body }) => ({ ...(body as object), version: 6 }));
    press('Gem mine ændringer');
    await screen.findByText('Gemt');
    expect(page.api.sent('PUT /v1/scalepoint-settings').at(-1)).toMatchObject({
      caseNameTemplate: 'Skade ',
      createMissingDebtor: true,
    });
  });

  it('have the company’s deadlines, each once', async () => {
    page.api
      .on('GET /v1/scalepoint-settings', { ...SETTINGS, deadlines: [{ name: 'contact', afterHours: 24 }] })
      .on('PUT /v1/scalepoint-settings', ({ body }) => ({ ...(body as object), version: 5 }));
    page.open(<Defaults />);
    fireEvent.click(await screen.findByRole('button', { name: 'Tilføj frist' }));
    await fill('Antal efter modtagelsen 2', '72');
    press('Gem');
    await screen.findByText('Gemt');
    expect(page.api.sent('PUT /v1/scalepoint-settings')).toMatchObject([
      {
        deadlines: [
          { name: 'contact', afterHours: 24 },
          { name: 'inspection', afterHours: 72 },
        ],
      },
    ]);
  });
});

describe('security tokens', () => {
  const TOKEN = sampleOf<{ id: string }>('TokenResponse', {
    insurerId: INSURER.id,
    alias: null,
    code: '••••1234',
    version: 3,
  });

  const known = (...tokens: object[]) =>
    page.api.on('GET /v1/insurers', lists([INSURER])).on('GET /v1/security-tokens', lists(tokens));

  it('are an insurer and a code, then saved; the alias is that of the first task', async () => {
    known().on('POST /v1/security-tokens', () => {
      known(TOKEN);
      return TOKEN;
    });
    page.open(<Tokens />);
    await screen.findByText(/Der er ingen sikkerhedstokens endnu/);
    press('Opret token');
    const form = await dialog();
    press('Gem', form);
    await form.findByText('Vælg et forsikringsselskab');
    await choose('Forsikringsselskab', 'Nordlys Forsikring', form);
    await fill('Kode', 'koden-fra-nordlys-1234', form);
    press('Gem', form);
    (await row('••••1234')).getByText('Kendes ved første opgave');
    expect(page.api.sent('POST /v1/security-tokens')).toEqual([
      {
        insurerId: INSURER.id,
        alias: null,
        subAlias: null,
        debtorId: null,
        caseDebtor: null,
        code: 'koden-fra-nordlys-1234',
      },
    ]);
    expect(document.body.textContent).not.toContain('koden-fra-nordlys');
  });

  it('are edited with their code; an empty field keeps it', async () => {
    known(TOKEN)
      .on('PUT /v1/security-tokens/{id}', { ...TOKEN, alias: 'nordlys', version: 4 })
      .on('POST /v1/security-tokens/{id}/rotation', { ...TOKEN, version: 5 });
    page.open(<Tokens />);
    press('Redigér', await row('••••1234'));
    let form = await dialog();
    await fill('Alias', 'nordlys', form);
    press('Gem', form);
    await waitFor(() => expect(page.api.sent('PUT /v1/security-tokens/{id}')).toMatchObject([{ alias: 'nordlys' }]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(page.api.sent('POST /v1/security-tokens/{id}/rotation')).toEqual([]);
    press('Redigér', await row('••••1234'));
    form = await dialog();
    await fill('Ny kode', 'ny-kode-fra-nordlys', form);
    await form.findByLabelText('Den gamle kode gælder til og med');
    press('Gem', form);
    await waitFor(() =>
      expect(page.api.sent('POST /v1/security-tokens/{id}/rotation')).toEqual([
        { code: 'ny-kode-fra-nordlys', oldValidUntil: null },
      ]),
    );
    // The version that the edit made, so that another person's change between the two is noticed.
    expect(page.api.asked.findLast(({ path }) => path.endsWith('/rotation'))?.headers.get('if-match')).toBe('"4"');
  });

  it('say at the field what the API refuses', async () => {
    known().on(
      'POST /v1/security-tokens',
      problem(422, 'tokens.code-too-weak', 'Koden er for let at gætte.', [
        { pointer: '/code', code: 'too-short', detail: 'Koden er kortere end 8 tegn.' },
      ]),
    );
    page.open(<Tokens />);
    fireEvent.click(await screen.findByRole('button', { name: 'Opret token' }));
    const form = await dialog();
    await choose('Forsikringsselskab', 'Nordlys Forsikring', form);
    await fill('Kode', 'kort', form);
    press('Gem', form);
    const said = await form.findByText('Koden er kortere end 8 tegn.');
    expect(said.closest('.ant-form-item')?.querySelector('input[type=password]')).not.toBeNull();
    expect(form.queryByText('Koden er for let at gætte.')).toBeNull();
  });

  it('with open tasks are deleted only after a second question', async () => {
    known(TOKEN).on('DELETE /v1/security-tokens/{id}', ({ query }) =>
      query['confirm'] === 'true'
        ? { status: 204 }
        : problem(409, 'tokens.insurer-has-open-tasks', 'Selskabet har 3 åbne opgaver.'),
    );
    page.open(<Tokens />);
    press('Slet', await row('••••1234'));
    press('Slet', await dialog());
    await screen.findByText('Selskabet har 3 åbne opgaver.');
    await waitFor(() => expect(screen.getAllByRole('dialog').length).toBeGreaterThan(0));
    fireEvent.click(screen.getAllByRole('button', { name: 'Slet' }).at(-1) as HTMLElement);
    await waitFor(() =>
      expect(page.api.asked.filter(({ method }) => method === 'DELETE').map(({ query }) => query['confirm'])).toEqual([
        'false',
        'true',
      ]),
    );
  });
});

it('insurers are added and edited', async () => {
  page.api
    .on('GET /v1/insurers', lists([]))
    .on('POST /v1/insurers', () => {
      page.api.on('GET /v1/insurers', lists([INSURER]));
      return INSURER;
    })
    .on('PUT /v1/insurers/{id}', INSURER);
  page.open(<Insurers />);
  await screen.findByText(/Der er ingen forsikringsselskaber endnu/);
  press('Opret selskab');
  await fill('Navn', ' Nordlys Forsikring ', await dialog());
  press('Gem', await dialog());
  press('Redigér: Nordlys Forsikring', await row('Nordlys Forsikring'));
  await fill('CVR-nummer', '12345674', await dialog());
  press('Gem', await dialog());
  await waitFor(() => expect(page.api.sent('PUT /v1/insurers/{id}')).toMatchObject([{ cvr: '12345674' }]));
  expect(page.api.sent('POST /v1/insurers')).toEqual([{ name: 'Nordlys Forsikring', cvr: null }]);
});

describe('connections', () => {
  it('are tested, and say what Scalepoint answers', async () => {
    const connection = sampleOf('ConnectionResponse', { insurerName: 'Nordlys Forsikring', state: 'ok' });
    page.api
      .on('GET /v1/connections', lists([connection]))
      .on('POST /v1/connections/{id}/test', { outcome: 'accepted', detail: null });
    page.open(<Connections />);
    press('Send testbesked: Nordlys Forsikring', await row('Nordlys Forsikring'));
    await screen.findByText('Modtaget af Scalepoint');
  });

  it('have the event source beside them', async () => {
    const source = sampleOf<{ version: number }>('EventSourceResponse', { tenant: null, active: false, version: 0 });
    page.api.on('GET /v1/event-source', source).on('PUT /v1/event-source', { ...source, tenant: 'demo', version: 1 });
    page.open(<Connections />);
    await fill('Tenant hos Scalepoint', 'demo');
    fireEvent.click(screen.getByRole('switch', { name: 'Hent hændelser' }));
    press('Gem');
    await screen.findByText('Gemt');
    expect(page.api.sent('PUT /v1/event-source')).toEqual([{ tenant: 'demo', active: true }]);
  });
});

it('text templates are written once', async () => {
  const at = '2026-11-26T09:00:00Z';
  page.api
    .on('GET /v1/text-templates', { templates: [], createdAt: null, updatedAt: null, version: 0 })
    .on('PUT /v1/text-templates', ({ body }) => ({ ...(body as object), createdAt: at, updatedAt: at, version: 1 }));
  page.open(<TextTemplates />);
  fireEvent.click(await screen.findByRole('button', { name: 'Tilføj skabelon' }));
  await fill('Titel', 'For langt væk');
  await fill('Tekst', 'Adressen ligger uden for vores område æøå.');
  press('Gem');
  await screen.findByText('Gemt');
  expect(page.api.sent('PUT /v1/text-templates')).toEqual([
    {
      templates: [
        {
          kind: 'rejection',
          insurerId: null,
          title: 'For langt væk',
          text: 'Adressen ligger uden for vores område æøå.',
        },
      ],
    },
  ]);
});

it('an insurer that is there twice is merged after a question that says what happens', async () => {
  const twice = sampleOf<{ id: string }>('InsurerResponse', {
    id: '0199aaaa-0000-7000-8000-000000000001',
    name: 'Nordlys A/S',
  });
  page.api.on('GET /v1/insurers', lists([INSURER, twice])).on('POST /v1/insurers/{id}/merging', () => {
    page.api.on('GET /v1/insurers', lists([INSURER]));
    return twice;
  });
  page.open(<Insurers />);
  fireEvent.click(await screen.findByRole('button', { name: 'Slå sammen: Nordlys A/S' }));
  const asking = await dialog();
  await asking.findByText(/Det kan ikke fortrydes/);
  await asking.findByText(/Beskeder, der stadig kommer fra Nordlys A\/S/);
  await choose('Behold dette selskab', 'Nordlys Forsikring', asking);
  press('Slå sammen', asking);
  await waitFor(() => expect(screen.queryByText('Nordlys A/S')).toBeNull());
  expect(page.api.sent('POST /v1/insurers/{id}/merging')).toEqual([{ insurerId: INSURER.id }]);
});
