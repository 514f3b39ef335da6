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
  it('leads back to the page that was asked for, with the token in memory only', async () => {
    const page = await world.open('/users', /^Log ind$/);
    await page.getByLabel('Scalepoint-brugernavn: Anna Åkjær').waitFor();
    expect(new URL(page.url()).pathname).toBe('/console/users');
    expect(page.url()).not.toContain('code=');
    expect(issuer.exchanges).toEqual({ granted: 1, refused: 0 });
    const stored = await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])');
    expect(stored).not.toMatch(/eyJ/);
    expect(await world.violations(page)).toEqual([]);
    // A reload forgets who it was, and the used code in the history lets nobody in.
    await page.reload();
    await page.getByRole('button', { name: 'Log ind', exact: true }).waitFor();
  }, 60_000);

  it('says so when the answer of the issuer is not one to this browser', async () => {
    const page = await world.open('/users', /^Log ind$/);
    await page.goto(`${world.url}/console/?code=stolen&state=somebody-else`);
    await page.getByText('Der kunne ikke logges ind').waitFor();
    expect(issuer.exchanges.refused).toBe(0);
  }, 60_000);
});
