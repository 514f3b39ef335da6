import { once } from 'node:events';
import { DEMO_AUDIENCE, DEMO_CONSOLE_CLIENT, DEMO_MACHINE } from '../../apps/identity-provider/src/demo-clients.js';
import { startIdentityProvider } from '../../apps/identity-provider/src/identity-provider.js';
import { consoleWorld } from './console-world.js';

const issuer = await startIdentityProvider();
afterAll(() => issuer.close());
const exchanges = { granted: 0, refused: 0 };
issuer.provider.on('grant.success', () => (exchanges.granted += 1));
issuer.provider.on('grant.error', () => (exchanges.refused += 1));
const world = await consoleWorld({
  JWT_ISSUER: issuer.url,
  JWT_AUDIENCE: DEMO_AUDIENCE,
  JWT_JWKS_URL: `${issuer.url}/jwks`,
  CONSOLE_CLIENT_ID: DEMO_CONSOLE_CLIENT,
  CONSOLE_SCOPE: 'openid profile',
});
const SIGN_IN = [/^Log ind$/, /Anna Åkjær/];

describe('signing in at the issuer', () => {
  it('leads back to the page that was asked for, with the token out of reach of scripts, also after a reload', async () => {
    const page = await world.open('/users', SIGN_IN);
    await page.getByLabel('Scalepoint-brugernavn: Anna Åkjær').waitFor();
    expect(new URL(page.url()).pathname).toBe('/console/users');
    expect(page.url()).not.toContain('code=');
    expect(exchanges).toEqual({ granted: 1, refused: 0 });
    const stored = await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])');
    expect(stored).not.toMatch(/eyJ/);
    expect(await world.violations(page)).toEqual([]);
    // A reload and a pasted link continue the session; only a cookie that scripts cannot read knows the token.
    await page.reload();
    await page.getByLabel('Scalepoint-brugernavn: Anna Åkjær').waitFor();
    const cookies = await page.context().cookies(`${world.url}/console-session`);
    expect(cookies.filter(({ name }) => name === 'console')).toMatchObject([
      { httpOnly: true, sameSite: 'Strict', path: '/console-session' },
    ]);
    // Once the token ran out, the issuer's own session answers without a click.
    await page.context().clearCookies({ name: 'console' });
    const pasted = await page.context().newPage();
    await pasted.goto(`${world.url}/console/users`);
    await pasted.getByLabel('Scalepoint-brugernavn: Anna Åkjær').waitFor();
    expect(exchanges).toEqual({ granted: 2, refused: 0 });
    await pasted.close();
  }, 60_000);

  it('ends by one button, here and at the issuer, and the token counts no more', async () => {
    const page = await world.open('/users', SIGN_IN);
    // Meanwhile an administrator ends another user's sessions, which proves that the token works.
    const asked = page.waitForRequest((request) => request.url().endsWith('/v1/users/bo/sign-out'));
    await page.getByRole('button', { name: 'Log ud af alle enheder: Bo Ørsted' }).click();
    await page.getByRole('tooltip').getByRole('button', { name: 'Log ud af alle enheder' }).click();
    const { authorization = '' } = (await asked).headers();
    await page.getByText('Sessionerne er afsluttet').waitFor();
    const sister = await page.context().newPage();
    await sister.goto(`${world.url}/console/users`);
    await sister.getByLabel('Scalepoint-brugernavn: Anna Åkjær').waitFor();
    const endedThere = once(issuer.provider, 'end_session.success');
    await page.getByRole('button', { name: 'Log ud', exact: true }).click();
    await endedThere;
    await page.getByRole('button', { name: 'Log ind', exact: true }).waitFor();
    await sister.getByRole('button', { name: 'Log ind', exact: true }).waitFor();
    await sister.reload();
    const again = sister.getByRole('button', { name: 'Log ind', exact: true });
    await again.waitFor();
    const answer = await fetch(`${world.url}/v1/me`, { headers: { authorization } });
    expect(await answer.json()).toMatchObject({ status: 401, code: 'identity.session-ended' });
    // The issuer has forgotten the browser too: it asks who is there.
    await again.click();
    await sister.getByRole('button', { name: /Anna Åkjær/ }).waitFor();
    expect(new URL(sister.url()).origin).toBe(issuer.url);
    expect(await world.violations(sister)).toEqual([]);
  }, 60_000);

  it('says so when the answer of the issuer is not one to this browser', async () => {
    const page = await world.open('/users', SIGN_IN);
    await page.goto(`${world.url}/console/?code=stolen&state=somebody-else`);
    await page.getByText('Der kunne ikke logges ind').waitFor();
    expect(exchanges.refused).toBe(0);
  }, 60_000);

  it('works in Swagger UI too, with “Authorize”', async () => {
    const page = await world.open('/users', SIGN_IN);
    // The page draws every call of the API, which takes a while on a loaded machine.
    page.setDefaultTimeout(60_000);
    await page.goto(`${world.url}/docs`);
    await page.getByRole('button', { name: 'Authorize' }).first().click();
    const dialog = page.locator('.auth-container', { hasText: 'authorizationCode' });
    await dialog.getByText('Authorization URL').waitFor();
    // The browser is signed in at the issuer already, so its window closes without a question.
    await dialog.locator('button.authorize').click();
    await page.locator('.auth-container').getByText('Logout').waitFor();
    const token = await page.evaluate(
      'window.ui.authSelectors.authorized().getIn(["signIn", "token", "access_token"])',
    );
    const answer = await fetch(`${world.url}/v1/me`, { headers: { authorization: `Bearer ${String(token)}` } });
    expect(await answer.json()).toMatchObject({ userId: 'anna' });
  }, 150_000);
});

describe('a machine with client credentials of the issuer', () => {
  const tokenFor = async (scope: string) => {
    const answer = await fetch(`${issuer.url}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${DEMO_MACHINE.clientId}:${DEMO_MACHINE.secret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope }),
    });
    return (await answer.json()) as { access_token?: string; error?: string };
  };
  const read = async (path: string, token?: string) =>
    (await fetch(world.url + path, { headers: { authorization: `Bearer ${token}` } })).status;

  it('may do what its scope says, for its company, and no more', async () => {
    const { access_token: token } = await tokenFor('tasks:read');
    expect(await read('/v1/tasks', token)).toBe(200);
    expect(await read('/v1/cases', token)).toBe(403);
    // The issuer grants no scope beyond those of the client.
    expect(await tokenFor('tasks:read users:manage')).toMatchObject({ error: 'invalid_scope' });
  });
});
