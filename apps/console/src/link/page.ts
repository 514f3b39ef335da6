/** What the pages behind links share: elements, words and calls. Without a framework, because they load on a phone in a cellar. */
export type Language = 'da' | 'en';

type Child = Node | string | null | false;
interface Attributes {
  readonly [name: string]: string | number | boolean | ((event: Event) => void) | undefined;
}

/** Texts become text nodes, so that nothing in them is read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key, value);
    else if (value === true) made.setAttribute(key, '');
    else if (value !== false && value !== undefined) made.setAttribute(key, String(value));
  }
  made.append(...children.filter((child) => child !== null && child !== false));
  return made;
}

export class Refused extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
    this.name = 'Refused';
  }
}

/** Calls the API with the secret of the link. */
export class Calls {
  constructor(
    private readonly base: string,
    private readonly secret: string,
    private readonly language: () => Language,
  ) {}

  get(path = ''): Promise<Response> {
    return this.send(path, { method: 'GET' });
  }

  post(path: string, body?: object): Promise<Response> {
    if (body instanceof FormData) return this.send(path, { method: 'POST', body });
    const headers = { 'content-type': 'application/json' };
    return this.send(path, { method: 'POST', ...(body && { headers, body: JSON.stringify(body) }) });
  }

  private async send(path: string, init: RequestInit): Promise<Response> {
    const headers = { ...(init.headers as object), 'x-link-secret': this.secret, 'accept-language': this.language() };
    const options = { cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
    let response: Response;
    try {
      response = await fetch(`${this.base}${path}`, { ...init, ...options, headers });
    } catch {
      const lost = { da: 'Der er ingen forbindelse. Prøv igen.', en: 'There is no connection. Try again.' };
      throw new Refused(lost[this.language()], 'offline');
    }
    if (response.ok) return response;
    const problem = (await response.json().catch(() => ({}))) as { detail?: string; code?: string };
    throw new Refused(problem.detail ?? String(response.status), problem.code ?? '');
  }
}

export function inDanishTime(at: string, language: Language): string {
  const format = { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Copenhagen' } as const;
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', format).format(new Date(at));
}

export function dayOf(day: string, language: Language): string {
  const format = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', format).format(new Date(`${day}T00:00:00Z`));
}

export function kroner(amount: string, language: Language): string {
  const format = { style: 'currency', currency: 'DKK' } as const;
  return new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', format).format(Number(amount));
}

/** `1.234,50`, `1234,5` or `1234.50` as the API reads it; null for anything else. */
export function amountOf(written: string): string | null {
  const plain = written.replace(/\s|kr\.?$/gi, '');
  const decimal = plain.includes(',') ? plain.replace(/\./g, '').replace(',', '.') : plain;
  return /^\d{1,9}(\.\d{1,2})?$/.test(decimal) ? decimal : null;
}

/** A part of a page that redraws itself after each call, and shows why a call was refused. */
export interface Screen {
  readonly language: Language;
  /** Runs a call with all buttons off, and shows what it returns. */
  act(call: () => Promise<unknown>): void;
}

/** The head of every page: who the company is, and the other language. */
export function head(
  { name, phone, email }: { readonly name: string; readonly phone: string | null; readonly email: string | null },
  language: Language,
  onLanguage: () => void,
): HTMLElement {
  const reach = [
    phone && element('a', { href: `tel:${phone}` }, phone),
    email && element('a', { href: `mailto:${email}` }, email),
  ].filter((one) => one !== null && one !== '');
  const lines = reach.flatMap((one) => [' · ', one]);
  return element(
    'header',
    {},
    element('span', {}, element('strong', {}, name), ...lines),
    element('button', { type: 'button', class: 'plain', click: onLanguage }, language === 'da' ? 'English' : 'Dansk'),
  );
}

/** `2026-12-01T12:00`, as a field of a form has it, in Danish time; null for anything else. */
export function instantIn(local: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) return null;
  const asUtc = Date.parse(`${local}Z`);
  const offset = (at: number) => Date.parse(`${inZone(at)}Z`) - at;
  // The offset of the guess may be that before a change of the clocks; that of the result is right.
  const guess = asUtc - offset(asUtc);
  return new Date(asUtc - offset(guess)).toISOString();
}

function inZone(at: number): string {
  const format = { timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'medium' } as const;
  return new Intl.DateTimeFormat('sv-SE', format).format(at).replace(' ', 'T');
}
