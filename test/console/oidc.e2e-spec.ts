import { DEMO_COMPANIES } from '../../apps/product/src/demo-users.js';
import { consoleWorld } from './console-world.js';
import { startIssuer } from './issuer.js';

const AUDIENCE = 'erp-api';
const claims = {
  sub: 'anna',
  company: DEMO_COMPANIES.demo.id,
  name: 'Anna Åkjær',
  permissions: ['tasks:read', 'users:manage', 'events:read'],
};
const issuer = await startIssuer(claims, AUDIENCE, 'scalepoint-console');
afterAll(() => issuer.close());
const world = await consoleWorld({
  JWT_ISSUER: issuer.url,
  JWT_AUDIENCE: AUDIENCE,
  JWT_JWKS_URL: `${issuer.url}/jwks`,
  CONSOLE_CLIENT_ID: 'scalepoint-console',
});

describe('signing in at the issuer', () => {
  it('leads back to the page that was asked for, with the token out of reach of scripts, also after a reload', async () => {
    const page = await world.open('/users', /^Log ind$/);
    await page.getByLabel('Scalepoint-brugernavn: Anna Åkjær').waitFor();
    expect(new URL(page.url()).pathname).toBe('/console/users');
    expect(page.url()).not.toContain('code=');
    expect(issuer.exchanges).toEqual({ granted: 1, refused: 0 });
    const stored = await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])');
    expect(stored).not.toMatch(/eyJ/);
    expect(await world.violations(page)).toEqual([]);
    // A reload and a pasted link continue the session; only a cookie that scripts cannot read knows the token.
    await page.reload();
    await page.getByLabel('Scalepoint-brugernavn: Anna Åkjær').waitFor();
    const cookies = await page.context().cookies(`${world.url}/console-session`);
    expect(cookies).toMatchObject([{ name: 'console', httpOnly: true, sameSite: 'Strict', path: '/console-session' }]);
    // Once the token ran out, the issuer's own session answers without a click.
    await page.context().clearCookies({ name: 'console' });
    const pasted = await page.context().newPage();
    await pasted.goto(`${world.url}/console/users`);
    await pasted.getByLabel('Scalepoint-brugernavn: Anna Åkjær').waitFor();
    expect(issuer.exchanges).toEqual({ granted: 2, refused: 0 });
    await pasted.close();
  }, 60_000);

  it('ends by one button, here and at the issuer, and the token counts no more', async () => {
    const page = await world.open('/users', /^Log ind$/);
    // Meanwhile an administrator ends another user's sessions, which proves that the token works.
    const asked = page.waitForRequest((request) => request.url().endsWith('/v1/users/bo/sign-out'));
    await page.getByRole('button', { name: 'Log ud af alle enheder: Bo Ørsted' }).click();
    await page.getByRole('tooltip').getByRole('button', { name: 'Log ud af alle enheder' }).click();
    const { authorization = '' } = (await asked).headers();
    const sister = await page.context().newPage();
    await sister.goto(`${world.url}/console/users`);
    await sister.getByLabel('Scalepoint-brugernavn: Anna Åkjær').waitFor();
    await page.getByText('Sessionerne er afsluttet').waitFor();
    await page.getByRole('button', { name: 'Log ud', exact: true }).click();
    await page.getByRole('button', { name: 'Log ind', exact: true }).waitFor();
    await sister.getByRole('button', { name: 'Log ind', exact: true }).waitFor();
    await sister.reload();
    await sister.getByRole('button', { name: 'Log ind', exact: true }).waitFor();
    while (issuer.signOuts.length === 0) await new Promise(setImmediate);
    expect(issuer.signOuts[0]?.get('post_logout_redirect_uri')).toBe(`${world.url}/console/`);
    expect(issuer.signOuts[0]?.get('id_token_hint')).toMatch(/^eyJ/);
    const answer = await fetch(`${world.url}/v1/me`, { headers: { authorization } });
    expect(await answer.json()).toMatchObject({ status: 401, code: 'identity.session-ended' });
  }, 60_000);

  it('says so when the answer of the issuer is not one to this browser', async () => {
    const page = await world.open('/users', /^Log ind$/);
    await page.goto(`${world.url}/console/?code=stolen&state=somebody-else`);
    await page.getByText('Der kunne ikke logges ind').waitFor();
    expect(issuer.exchanges.refused).toBe(0);
  }, 60_000);
});
