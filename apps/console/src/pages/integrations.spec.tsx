import {
  choose,
  consoleTests,
  dialog,
  fill,
  fireEvent,
  press,
  row,
  sampleOf,
  screen,
  waitFor,
} from '../testing/render';
import Integrations from './integrations';

const page = consoleTests();
const lists = (items: object[]) => ({ items, next: null });

it('API keys are created with scopes, shown once, and revoked', async () => {
  const KEY = sampleOf<{ state: string }>('ApiKeyResponse', {
    name: 'Økonomisystemet',
    scopes: ['tasks:read'],
    state: 'valid',
  });
  page.api.on('GET /v1/api-keys', lists([])).on('POST /v1/api-keys', () => {
    page.api.on('GET /v1/api-keys', lists([KEY]));
    return { ...KEY, key: 'sp_hemmelig' };
  });
  page.open(<Integrations />);
  await screen.findByText(/Der er ingen API-nøgler/);
  press('Opret API-nøgle');
  const form = await dialog();
  await fill('Navn', 'Økonomisystemet', form);
  await choose('Rettigheder', 'tasks:read', form);
  press('Gem', form);
  await form.findByText('sp_hemmelig');
  // The cross, and the button below the key, which once had the name of the end of a task.
  expect(form.queryByRole('button', { name: 'Afslut opgave' })).toBeNull();
  for (const button of form.getAllByRole('button', { name: 'Luk' })) fireEvent.click(button);
  await waitFor(() => expect(screen.queryByText('sp_hemmelig')).toBeNull());
  page.api.on('POST /v1/api-keys/{id}/revocation', () => {
    page.api.on('GET /v1/api-keys', lists([{ ...KEY, state: 'revoked' }]));
    return { ...KEY, state: 'revoked' };
  });
  press('Spær: Økonomisystemet', await row('Økonomisystemet'));
  press('Spær', await dialog());
  (await row('Spærret')).getByText('Økonomisystemet');
});

describe('webhooks', () => {
  const WEBHOOK = sampleOf<{ id: string }>('WebhookResponse', { url: 'https://erp.example/haendelser', active: true });

  it('are created with a secret that is shown once', async () => {
    page.api.on('GET /v1/webhooks', lists([])).on('POST /v1/webhooks', { ...WEBHOOK, secret: 'whsec_hemmelig' });
    page.open(<Integrations />, '/?tab=webhooks');
    await screen.findByText(/Der er ingen webhooks/);
    press('Opret webhook');
    const form = await dialog();
    await fill('Adresse (https)', 'https://erp.example/haendelser', form);
    await fill('Hændelser', 'case-intake.case-opened.v1\n\ntokens.token-created.v1', form);
    press('Gem', form);
    await form.findByText('whsec_hemmelig');
    expect(page.api.sent('POST /v1/webhooks')).toEqual([
      {
        url: 'https://erp.example/haendelser',
        description: null,
        types: ['case-intake.case-opened.v1', 'tokens.token-created.v1'],
      },
    ]);
  });

  it('have a log of what was answered, a test, and a second try', async () => {
    const delivery = sampleOf('WebhookDeliveryResponse', { delivered: false, status: 500, error: 'status' });
    page.api
      .on('GET /v1/webhooks', lists([WEBHOOK]))
      .on('GET /v1/webhooks/{id}/deliveries', lists([delivery]))
      .on('POST /v1/webhooks/{id}/test', sampleOf('RequestedDeliveryResponse'))
      .on('POST /v1/webhooks/{id}/deliveries/{deliveryId}/redelivery', sampleOf('RequestedDeliveryResponse'));
    page.open(<Integrations />, '/?tab=webhooks');
    press(/^Log/, await row('https://erp.example/haendelser'));
    press('Send igen', await row('500 status'));
    press('Send testbesked', await dialog());
    await waitFor(() => {
      expect(page.api.sent('POST /v1/webhooks/{id}/deliveries/{deliveryId}/redelivery')).toHaveLength(1);
      expect(page.api.sent('POST /v1/webhooks/{id}/test')).toHaveLength(1);
    });
  });

  it('are switched off', async () => {
    page.api.on('GET /v1/webhooks', lists([WEBHOOK])).on('PUT /v1/webhooks/{id}', { ...WEBHOOK, active: false });
    page.open(<Integrations />, '/?tab=webhooks');
    press('Slå fra', await row('https://erp.example/haendelser'));
    await waitFor(() => expect(page.api.sent('PUT /v1/webhooks/{id}')).toMatchObject([{ active: false }]));
  });
});

describe('failed events', () => {
  const LETTER = sampleOf<{ id: string }>('DeadLetterResponse', { reaction: 'open-cases', state: 'dead', attempts: 8 });

  it('are tried again, or skipped with a reason', async () => {
    page.api
      .on('GET /v1/dead-letters', lists([LETTER]))
      .on('POST /v1/dead-letters/{id}/skip', sampleOf('SkipResponse'))
      .on('POST /v1/dead-letters/{id}/replay', sampleOf('ReplayResponse'));
    page.open(<Integrations />, '/?tab=dead-letters');
    const letter = await row('open-cases');
    letter.getByText('Opgivet');
    press('Prøv igen', letter);
    await waitFor(() => expect(page.api.sent('POST /v1/dead-letters/{id}/replay')).toHaveLength(1));
    press('Spring over', letter);
    const form = await dialog();
    await fill('Begrundelse', 'Sagen er oprettet i hånden', form);
    press('Spring over', form);
    await waitFor(() =>
      expect(page.api.sent('POST /v1/dead-letters/{id}/skip')).toEqual([{ reason: 'Sagen er oprettet i hånden' }]),
    );
  });

  it('are only shown to those who may not repair', async () => {
    page.without('settings:manage');
    page.api.on('GET /v1/dead-letters', lists([LETTER]));
    page.open(<Integrations />, '/?tab=dead-letters');
    const letter = await row('open-cases');
    expect(letter.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('tab', { name: 'Webhooks' })).toBeNull();
  });
});

it('the audit trail is found by who and when', async () => {
  page.api.on('GET /v1/audit', ({ query }) =>
    lists([
      sampleOf('AuditResponse', {
        actor: query['actor'] ?? 'user:bo',
        actorName: query['actor'] ? 'Anna Åkjær' : null,
        action: 'update',
        entity: 'tokens.insurer',
        before: { name: 'Nordlys' },
        after: { name: 'Nordlys A/S' },
      }),
    ]),
  );
  page.open(<Integrations />, '/?tab=audit');
  (await row('bo')).getByText('name: Nordlys A/S');
  const box = screen.getByRole('searchbox', { name: 'Hvem' });
  fireEvent.change(box, { target: { value: 'anna' } });
  fireEvent.keyDown(box, { key: 'Enter', keyCode: 13 });
  (await row('Anna Åkjær')).getByText('(anna)');
});
