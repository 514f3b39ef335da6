// The companies of the proof, each with its own insurer, security token and a user who may post.
import { createHash } from 'node:crypto';
import { demoIssuer, PERMISSIONS } from '#platform/identity';
import { parseConfig } from '#platform/config';
import { cli } from '../product.mjs';

/** The same for the same seed, so that a later run knows them. */
const uuidOf = (text) => {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** CVR numbers with a right check digit. */
function cvrOf(index) {
  const WEIGHTS = [2, 7, 6, 5, 4, 3, 2];
  for (let number = 2_100_000 + index * 37; ; number += 1) {
    const sum = [...String(number)].reduce((total, digit, at) => total + Number(digit) * WEIGHTS[at], 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${number}${check}`;
  }
}

export async function companiesOf(count, env, seed) {
  const issuer = await demoIssuer(parseConfig({ NODE_ENV: 'test', DEMO: 'on', DATA_DIR: env.DATA_DIR }));
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const id = uuidOf(`company ${seed} ${index}`);
      const claims = { userId: 'anna', companyId: id, name: 'Anna Åkjær', permissions: PERMISSIONS };
      return {
        ...{ id, key: `acme-${index}`, cvr: cvrOf(index), code: uuidOf(`code ${seed} ${index}`) },
        /** Signed again for each use, so that it never expires during a long run. */
        authorization: async () => `Bearer ${await issuer.sign(claims)}`,
      };
    }),
  );
}

export async function setUp(companies, env, url) {
  for (const { id, key, cvr, code, authorization } of companies) {
    const args = ['--key', key, '--name', `${key} ApS`, '--cvr', cvr, '--id', id, '--admin', 'anna', '--json'];
    await cli(env, 'companies', 'register', ...args);
    const headers = { authorization: await authorization(), 'content-type': 'application/json' };
    const call = async (method, path, body, more = {}) => {
      const answer = await fetch(url + path, { method, headers: { ...headers, ...more }, body: JSON.stringify(body) });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      return text === '' ? {} : JSON.parse(text);
    };
    const address = { street: 'Havnegade 1', postalCode: '1058', city: 'København K' };
    await call('PUT', '/v1/company', { name: `${key} ApS`, cvr, address }, { 'if-match': '*' });
    const isNew = { 'if-none-match': '*' };
    await call('POST', '/v1/subscription/activation', { registration: 'networkContractor' });
    await call('PUT', '/v1/directory/employees/anna', { name: 'Anna Åkjær', active: true }, isNew);
    await call('PUT', '/v1/directory/case-groups/skade', { name: 'Skadesager', active: true }, isNew);
    await call('PUT', '/v1/directory/debtors/nordlys', { name: 'Nordlys Forsikring', active: true, address }, isNew);
    const settings = {
      ...{ caseNameTemplate: 'Scalepoint: [SagsNummerIScalePoint]', caseManagerId: 'anna', caseGroupId: 'skade' },
      ...{ priceGroupId: null, markupGroupId: null, departmentId: null, carrierId: null, purposeId: null },
      ...{ caseDebtor: 'insurer', createMissingDebtor: true, deadlines: [] },
    };
    await call('PUT', '/v1/scalepoint-settings', settings, isNew);
    const { id: insurerId } = await call('POST', '/v1/insurers', { name: 'Nordlys Forsikring' });
    await call('POST', '/v1/security-tokens', { insurerId, alias: 'nordlys', code, debtorId: 'nordlys' });
    const scalepointUsername = `anna@${key}.example`;
    await call('PUT', '/v1/users/anna/scalepoint-username', { scalepointUsername }, { 'if-match': '*' });
  }
}
