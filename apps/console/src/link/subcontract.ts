import type { components } from '#client';
import { form, textForm } from './forms';
import { amountOf, type Calls, dayOf, element, inDanishTime, kroner, Refused, type Screen } from './page';
import { subcontractWords } from './subcontract-words';

type Work = components['schemas']['HandedWorkResponse'];
type Detail = NonNullable<Work['work']>;
type Words = (typeof subcontractWords)['da'];

const MAX_BYTES = 10_485_760;
const ENDINGS = '.jpg,.jpeg,.png,.webp,.heic,.heif,.pdf';

/** What a subcontractor sees of the work, and can do about it. */
export function subcontractPage(shown: Work, calls: Calls, screen: Screen): (HTMLElement | null)[] {
  const { language } = screen;
  const words = subcontractWords[language];
  const { state, work } = shown;
  if (!work) return [element('h1', {}, words.title), element('p', {}, words[state])];
  const fact = (name: string, ...children: (Node | string)[]) => [
    element('h2', {}, name),
    element('div', { class: 'text' }, ...children),
  ];
  const until = `${words.until} ${inDanishTime(shown.linkExpiresAt, language)}`;
  return [
    element('h1', {}, work.number ? `${words.title}: ${work.number}` : words.title),
    element('span', { class: 'state' }, words[state]),
    ...fact(words.what, work.text),
    ...(work.deadline ? fact(words.deadline, dayOf(work.deadline, language)) : []),
    ...fact(words.price, priceOf(work, words, language)),
    ...(work.address ? fact(words.address, addressOf(work.address)) : []),
    ...(work.contact ? fact(words.contact, ...contactOf(work.contact)) : []),
    ...(work.files.length > 0 ? [element('h2', {}, words.files), filesOf(work.files, calls, screen)] : []),
    ...actionsOf(state, work, words, calls, screen),
    element('h2', {}, words.sent),
    work.sentFiles.length > 0 ? filesOf(work.sentFiles, calls, screen) : null,
    fileButton(words, calls, screen),
    element('h2', {}, words.comments),
    commentsOf(work, shown.company.name, words, screen),
    commentForm(words, calls, screen),
    element('p', { class: 'quiet' }, until),
  ];
}

function priceOf({ price }: Detail, words: Words, language: Screen['language']): string {
  const { kind, amount } = price;
  if (kind === 'agreed') return amount ? kroner(amount.amount, language) : words.noPrice;
  return amount ? `${kroner(amount.amount, language)} – ${words.given}` : words.asked;
}

function addressOf({ street, street2, postalCode, city }: NonNullable<Detail['address']>): string {
  const place = [postalCode, city].filter(Boolean).join(' ');
  return [street, street2, place].filter(Boolean).join('\n');
}

function contactOf({ name, phones }: NonNullable<Detail['contact']>): (Node | string)[] {
  const numbers = phones.flatMap((phone) => ['\n', element('a', { href: `tel:${phone}` }, phone)]);
  return [name ?? '', ...numbers];
}

function filesOf(files: Detail['files'], calls: Calls, screen: Screen): HTMLElement {
  const open = async ({ id, name }: Detail['files'][0]) => {
    const bytes = await (await calls.get(`/files/${id}`)).blob();
    const link = element('a', { href: URL.createObjectURL(bytes), download: name });
    link.click();
    // The browser has taken it over by then.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  const items = files.map((file) =>
    element(
      'li',
      {},
      element('button', { type: 'button', class: 'plain', click: () => screen.act(() => open(file)) }, file.name),
    ),
  );
  return element('ul', {}, ...items);
}

function actionsOf(state: Work['state'], { price }: Detail, words: Words, calls: Calls, screen: Screen) {
  const button = (text: string, path: string, isMain = false) =>
    element(
      'button',
      { type: 'button', class: isMain ? 'main' : '', click: () => screen.act(() => calls.post(path)) },
      text,
    );
  if (state === 'offered') {
    const isAsked = price.kind === 'asked';
    return [
      isAsked
        ? priceForm(words, calls, screen)
        : element('div', { class: 'acts' }, button(words.accept, '/acceptance', true)),
      textForm(words.reason, words.decline, 1000, (reason) => calls.post('/refusal', { reason }), screen),
    ];
  }
  if (state === 'accepted')
    return [
      element('div', { class: 'acts' }, button(words.begin, '/start', true), button(words.finish, '/completion')),
    ];
  if (state === 'begun') return [element('div', { class: 'acts' }, button(words.finish, '/completion', true))];
  return [];
}

function priceForm(words: Words, calls: Calls, screen: Screen): HTMLElement {
  const input = element('input', { id: 'price', inputmode: 'decimal', required: true, autocomplete: 'off' });
  const send = () => {
    const amount = amountOf(input.value);
    if (amount === null) throw new Refused(words.badPrice, 'price');
    return calls.post('/price', { price: { amount, currency: 'DKK' } });
  };
  return form(
    [element('label', { for: 'price' }, words.asked), input],
    words.sendPrice,
    async () => send(),
    screen,
    true,
  );
}

function commentForm(words: Words, calls: Calls, screen: Screen): HTMLElement {
  return textForm(words.write, words.send, 2000, (text) => calls.post('/comments', { text }), screen);
}

function fileButton(words: Words, calls: Calls, screen: Screen): HTMLElement {
  const input = element('input', { id: 'file', type: 'file', accept: ENDINGS, multiple: true });
  const send = async () => {
    for (const file of input.files ?? []) {
      if (file.size > MAX_BYTES) throw new Refused(words.tooLarge, 'size');
      const body = new FormData();
      body.append('file', file);
      await calls.post('/files', body);
    }
  };
  input.addEventListener('change', () => screen.act(send));
  return element('form', {}, element('label', { for: 'file' }, words.sendFile), input);
}

function commentsOf({ comments }: Detail, company: string, words: Words, { language }: Screen): HTMLElement {
  const items = comments.map(({ by, text, writtenAt }) =>
    element(
      'li',
      {},
      element(
        'div',
        { class: 'quiet' },
        `${by === 'office' ? company : words.you} · ${inDanishTime(writtenAt, language)}`,
      ),
      element('div', { class: 'text' }, text),
    ),
  );
  return element('ul', { class: 'said' }, ...items);
}
