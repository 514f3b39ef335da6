import { createHash } from 'node:crypto';

/** Someone whom the page offers to sign in. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly company: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const STYLE = `
  body { font: 16px/1.5 system-ui, sans-serif; margin: 0; min-height: 100vh; display: grid; place-items: center; background: #f5f5f5; color: #1f1f1f }
  main { background: #fff; border-radius: 8px; padding: 24px; width: min(380px, calc(100vw - 80px)); box-shadow: 0 1px 6px #0002 }
  h1 { font-size: 22px; margin: 0 0 4px }
  p { margin: 0 0 16px }
  form { display: grid; gap: 8px }
  button { font: inherit; padding: 10px 12px; border: 1px solid #8c8c8c; border-radius: 6px; background: #fff; text-align: left; cursor: pointer }
  button:hover, button:focus-visible { border-color: #0958d9; color: #0958d9 }
  small { color: #595959 }
`;

/** Presses the only button, so that signing out in the console takes one click. The page works without scripts too. */
const PRESS = `document.querySelector('button').click()`;

/** Only the style and the script of these pages; no `form-action`, because the answers redirect to the application. */
export const PAGE_POLICY = [
  `default-src 'none'`,
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  `script-src 'sha256-${createHash('sha256').update(PRESS).digest('base64')}'`,
  `frame-ancestors 'none'`,
].join('; ');

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escaped(title)}</h1>${content}</main></body>
</html>
`;
}

export function signInPage(action: string, people: readonly Person[]): string {
  const buttons = people.map(
    ({ id, name, company }) =>
      `<button name="user" value="${escaped(id)}">${escaped(name)}<br><small>${escaped(company)}</small></button>`,
  );
  return page(
    'Log ind',
    `<p>Demoens login. Vælg en bruger; der er ingen adgangskode.</p><form method="post" action="${escaped(action)}">${buttons.join('')}</form>`,
  );
}

/** `form` is the provider's own, with its token against forged requests. */
export function signOutPage(form: string): string {
  return page(
    'Log ud',
    `<p>Du logges ud af demoen.</p>${form}<form><button form="op.logoutForm" name="logout" value="yes">Log ud</button></form><script>${PRESS}</script>`,
  );
}

export function signedOutPage(): string {
  return page('Du er logget ud', '<p>Du kan lukke vinduet.</p>');
}

export function errorPage(error: string, description: string | undefined): string {
  return page(
    'Det lykkedes ikke at logge ind',
    `<p>Gå tilbage til programmet, og prøv igen.</p><p><small>${escaped(error)}: ${escaped(description ?? '')}</small></p>`,
  );
}
