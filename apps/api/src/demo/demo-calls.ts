export interface DemoCall {
  readonly user: 'anna' | 'nina';
  readonly method: 'PUT' | 'POST';
  readonly url: string;
  readonly body: Record<string, unknown> | ((earlier: ReadonlyMap<string, { id: string }>) => Record<string, unknown>);
  /** Name under which the response is remembered for later calls. */
  readonly as?: string;
  /** Sends `If-Match`, for a PUT of something with a version. */
  readonly ifMatch?: string;
}

const put = (kind: string, id: string, entry: Record<string, unknown>): DemoCall => ({
  user: 'anna',
  method: 'PUT',
  url: `/v1/directory/${kind}/${id}`,
  body: { active: true, ...entry },
});

const named = (kind: string, names: Record<string, string>): DemoCall[] =>
  Object.entries(names).map(([id, name]) => put(kind, id, { name }));

/** An insurer with its token, as played by the simulator. */
const insurer = (alias: string, name: string, code: string, debtorId: string): DemoCall[] => [
  { user: 'anna', method: 'POST', url: '/v1/insurers', body: { name }, as: alias },
  {
    user: 'anna',
    method: 'POST',
    url: '/v1/security-tokens',
    body: (earlier) => ({ insurerId: earlier.get(alias)?.id, alias, code, debtorId }),
  },
];

/** What the ERP sent of the second company, whose module is off: enough to walk the user guide with it. */
const ofNabo = (url: string, body: Record<string, unknown>): DemoCall[] => [{ user: 'nina', method: 'PUT', url, body }];

/** The code in the examples; a demo secret, used nowhere else. */
const DEMO_CODE = '0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10';

/**
 * The demo's data, created through the public API.
 *
 * The debtor Nordlys Forsikring has a case manager and a case group that differ from the settings, and is the only one
 * with price and markup group; department is set in the settings only; carrier and purpose are set nowhere.
 */
export const demoCalls: readonly DemoCall[] = [
  ...named('employees', { anna: 'Anna Åkjær', bo: 'Bo Ørsted', carl: 'Carl Æbelø' }),
  ...named('case-groups', { skade: 'Skadesager', service: 'Servicesager' }),
  ...named('price-groups', { standard: 'Standardpriser', forsikring: 'Forsikringspriser' }),
  ...named('markup-groups', { materiale: 'Materialer 15 %', forsikring: 'Forsikring 10 %' }),
  ...named('departments', { roskilde: 'Roskilde', kolding: 'Kolding' }),
  ...named('carriers', { hus: 'Huse', lejlighed: 'Lejligheder' }),
  ...named('purposes', { udbedring: 'Udbedring', forebyggelse: 'Forebyggelse' }),
  put('debtors', 'nordlys', {
    name: 'Nordlys Forsikring',
    cvr: '12345674',
    phones: ['70 10 20 30'],
    email: 'skade@nordlys.example',
    address: { street: 'Havnegade 1', postalCode: '1058', city: 'København K' },
    defaults: { caseManagerId: 'bo', caseGroupId: 'service', priceGroupId: 'forsikring', markupGroupId: 'forsikring' },
  }),
  put('debtors', 'havblik', {
    name: 'Havblik Forsikring',
    address: { street: 'Strandpromenaden 12', postalCode: '5000', city: 'Odense C' },
  }),
  put('debtors', 'boegely', {
    name: 'Bøgely Gensidige',
    address: { street: 'Bøgevej 3', postalCode: '8600', city: 'Silkeborg' },
  }),
  put('debtors', 'laerkehuset', {
    name: 'A/B Lærkehuset',
    cvr: '24681351',
    phones: ['38 11 22 33'],
    email: 'bestyrelsen@laerkehuset.example',
    address: { street: 'Lærkevej 14', postalCode: '2400', city: 'København NV' },
    defaults: { caseGroupId: 'service' },
  }),
  put('debtors', 'tulip', {
    name: 'Café Ærlig ApS',
    phones: ['88 81 80 00'],
    address: { street: 'Nr. Bjertvej 87A', street2: 'Nr Bjert', postalCode: '6000', city: 'Kolding' },
  }),
  {
    user: 'anna',
    method: 'PUT',
    url: '/v1/company',
    ifMatch: '*',
    body: {
      name: 'Demo Byg & Søn',
      cvr: '12345674',
      email: 'kontor@demo.example',
      phone: '+4546112233',
      address: { street: 'Håndværkervej 4', postalCode: '4000', city: 'Roskilde' },
    },
  },
  { user: 'anna', method: 'PUT', url: '/v1/users/anna', body: { name: 'Anna Åkjær', email: 'anna@demo.example' } },
  { user: 'anna', method: 'PUT', url: '/v1/users/bo', body: { name: 'Bo Ørsted', email: 'bo@demo.example' } },
  {
    user: 'anna',
    method: 'PUT',
    url: '/v1/users/anna/scalepoint-username',
    body: { scalepointUsername: 'anna@demo.example' },
    ifMatch: '*',
  },
  {
    user: 'anna',
    method: 'POST',
    url: '/v1/subscription/activation',
    body: { registration: 'networkContractor' },
  },
  {
    user: 'anna',
    method: 'PUT',
    url: '/v1/scalepoint-settings',
    ifMatch: '*',
    body: {
      caseNameTemplate: 'Scalepoint: [SagsNummerIScalePoint]',
      caseManagerId: 'anna',
      caseGroupId: 'skade',
      priceGroupId: null,
      markupGroupId: null,
      departmentId: 'roskilde',
      carrierId: null,
      purposeId: null,
      caseDebtor: 'insurer',
      createMissingDebtor: true,
      deadlines: [{ name: 'contact', afterHours: 24 }],
    },
  },
  ...insurer('nordlys', 'Nordlys Forsikring', DEMO_CODE, 'nordlys'),
  ...insurer('havblik', 'Havblik Forsikring', '3d1c9a84-52b7-4f0e-8a61-7e0b6c2d4f21', 'havblik'),
  ...insurer('boegely', 'Bøgely Gensidige', '8b5e2f17-0c9d-4e36-b1a8-5f4d3a2e6c32', 'boegely'),
  {
    user: 'anna',
    method: 'POST',
    url: '/v1/subcontractors',
    body: { name: 'Lunds VVS ApS', cvr: '24681351', email: 'kontor@lundsvvs.example', phone: '+45 70 20 30 40' },
  },
  ...ofNabo('/v1/users/nina', { name: 'Nina Nabo', email: 'nina@nabo.example' }),
  ...ofNabo('/v1/directory/employees/nina', { name: 'Nina Nabo', active: true }),
  ...ofNabo('/v1/directory/case-groups/skade', { name: 'Skadesager', active: true }),
  ...ofNabo('/v1/directory/debtors/nordlys', {
    name: 'Nordlys Forsikring',
    active: true,
    cvr: '12345674',
    address: { street: 'Havnegade 1', postalCode: '1058', city: 'København K' },
  }),
];
