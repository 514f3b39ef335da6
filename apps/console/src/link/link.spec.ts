import { answerWith } from '../testing/dom';
import { amountOf, instantIn } from './page';
import { openLinkPage } from './main';

const WORK = {
  state: 'offered',
  company: { name: 'Demo Byg & Søn', phone: '+4546112233', email: null },
  linkExpiresAt: '2026-12-01T11:00:00Z',
  work: {
    number: '20261124-07',
    text: 'Udskift <b>vandrør</b>',
    deadline: '2026-12-01',
    price: { kind: 'agreed', amount: { amount: '1500.00', currency: 'DKK' } },
    address: { street: 'Havnegade 1', street2: null, postalCode: '4000', city: 'Roskilde', countryCode: null },
    contact: null,
    files: [{ id: 'f1', name: 'foto.jpg', contentType: 'image/jpeg', size: 10 }],
    sentFiles: [],
    comments: [],
  },
};

function open(answers: Record<string, () => Response>, path = '/link/subcontract') {
  const asked: { url: string; init: RequestInit }[] = [];
  answerWith(async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href).pathname;
    asked.push({ url, init: init ?? {} });
    return answers[`${init?.method} ${url}`]?.() ?? new Response('{}', { status: 404 });
  });
  const place = document.createElement('main');
  openLinkPage(place, path, 'secret');
  return { place, asked };
}
const until = async (isSo: () => boolean) => {
  for (let round = 0; round < 1000 && !isSo(); round += 1) await new Promise((next) => setImmediate(next));
  expect(isSo()).toBe(true);
};
const json =
  (body: object, status = 200) =>
  () =>
    new Response(JSON.stringify(body), { status });
const buttonOf = (place: HTMLElement, text: string) =>
  [...place.querySelectorAll('button')].find((button) => button.textContent === text);

it('shows the work as text, and accepts it with the secret in a header', async () => {
  const { place, asked } = open({
    'GET /v1/links/subcontract': json(WORK),
    'POST /v1/links/subcontract/acceptance': json({ ...WORK, state: 'accepted' }),
  });
  await until(() => place.textContent.includes('Havnegade 1'));
  expect(place.textContent).toContain('<b>vandrør</b>');
  expect(place.querySelector('b')).toBeNull();
  buttonOf(place, place.ownerDocument.documentElement.lang === 'da' ? 'Acceptér' : 'Accept')?.click();
  await until(() => asked.length === 3);
  expect(asked[1]).toMatchObject({
    url: '/v1/links/subcontract/acceptance',
    init: { method: 'POST', credentials: 'omit', headers: { 'x-link-secret': 'secret' } },
  });
});

it('says what the API refuses, and keeps what was written', async () => {
  const detail = 'Arbejdet er trukket tilbage';
  const { place } = open({
    'GET /v1/links/subcontract': json(WORK),
    'POST /v1/links/subcontract/comments': json({ detail, code: 'x' }, 409),
  });
  await until(() => place.querySelectorAll('form').length === 3);
  const form = [...place.querySelectorAll('form')].at(-1)!;
  const input = form.querySelector('textarea')!;
  input.value = 'Vi er her';
  form.dispatchEvent(new Event('submit', { cancelable: true }));
  await until(() => place.querySelector('[role=alert]')?.textContent === detail);
  expect([input.isConnected || place.contains(input), input.value, input.disabled]).toEqual([true, 'Vi er her', false]);
});

it('says that a link does not work', async () => {
  const { place } = open({ 'GET /v1/links/subcontract': json({ detail: 'Linket virker ikke', code: 'links.x' }, 404) });
  await until(() => place.textContent.includes('Linket virker ikke'));
});

it.each([
  ['1.234,50', '1234.50'],
  ['1234,5', '1234.5'],
  ['1500', '1500'],
  ['12500.50', '12500.50'],
  ['1 500 kr.', '1500'],
  ['', null],
  ['ca. 1500', null],
])('reads the price %j as %j', (written, amount) => expect(amountOf(written)).toBe(amount));

const APPOINTMENT = {
  company: WORK.company,
  linkExpiresAt: '2026-12-31T08:00:00Z',
  ...{ kind: 'work', status: 'planned', startsAt: '2026-12-01T08:00:00Z', minutes: 60 },
  ...{ arrivesAt: null, proposedStartsAt: null },
};

it('a policyholder proposes another time, in Danish time wherever the phone is', async () => {
  const { place, asked } = open(
    { 'GET /v1/links/visit': json(APPOINTMENT), 'POST /v1/links/visit/proposal': json(APPOINTMENT) },
    '/link/visit',
  );
  await until(() => place.querySelector('form') !== null);
  place.querySelector('input')!.value = '2026-12-02T12:00';
  place.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await until(() => asked.length === 3);
  expect(JSON.parse(asked[1]?.init.body as string)).toEqual({ startsAt: '2026-12-02T11:00:00.000Z', note: null });
});

it('opening the link to opt out changes nothing; its button does, and the page says so', async () => {
  const shown = { company: WORK.company, channel: 'sms', optedOut: false };
  const { place, asked } = open(
    {
      'GET /v1/links/messages': json(shown),
      'POST /v1/links/messages/opt-out': json({ ...shown, optedOut: true }),
    },
    '/link/messages',
  );
  await until(() => /Send ikke flere SMS|Send no more text messages/.test(place.textContent));
  expect(asked.map(({ init }) => init.method)).toEqual(['GET']);
  [...place.querySelectorAll('button')].at(-1)?.click();
  await until(() => asked.length === 3);
  expect(asked[1]?.init.method).toBe('POST');
});

it('a cancelled visit cannot be moved', async () => {
  const { place } = open({ 'GET /v1/links/visit': json({ ...APPOINTMENT, status: 'cancelled' }) }, '/link/visit');
  await until(() => /aflyst|cancelled/.test(place.textContent));
  expect(place.querySelector('form')).toBeNull();
});

it.each([
  ['2026-07-01T12:00', '2026-07-01T10:00:00.000Z'],
  ['2026-12-01T12:00', '2026-12-01T11:00:00.000Z'],
  // The hour in which the clocks change, on both sides of it.
  ['2026-03-29T01:30', '2026-03-29T00:30:00.000Z'],
  ['2026-03-29T03:30', '2026-03-29T01:30:00.000Z'],
  ['', null],
])('reads the time %j as %j', (local, at) => expect(instantIn(local)).toBe(at));
