import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { TaskDelivery } from '#case-intake/contracts';
import { DomainError } from '#shared-kernel';
import { parseXml, type XmlOptions, type XmlPush } from './service-tasks.js';
import { XML_LIMITS } from './xml-element.js';

const sample = readFileSync(new URL('samples/service-tasks.xml', import.meta.url));
const ID = '5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f31';

function tasksOf({ tasks }: XmlPush): TaskDelivery[] {
  return tasks.map((read) => {
    if (!read.ok) throw new Error(`a task was refused: ${JSON.stringify(read)}`);
    return read.task;
  });
}

/** One task with this content. */
function xml(inside: string, attributes = ''): string {
  return `<serviceTasks><serviceTask uniqueId="${ID}" ${attributes}>${inside}</serviceTask></serviceTasks>`;
}

function only(document: string | Buffer): TaskDelivery {
  const [task, ...others] = tasksOf(parseXml(document));
  if (!task || others.length > 0) throw new Error('not one task');
  return task;
}

function refusalOf(document: string | Buffer, options?: XmlOptions): DomainError {
  try {
    parseXml(document, options);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('parseXml', () => {
  it('reads tasks from attributes and from child elements', () => {
    const [first, second] = tasksOf(parseXml(sample));
    expect(first).toEqual({
      scalepointTaskId: ID,
      kind: 'new',
      revision: null,
      sentAt: '2026-11-23T23:00:00.000Z',
      referenceNumber: '20261124',
      taskType: 'Reparation',
      scalepointCaseId: null,
      scalepointCaseNumber: '20261124-31',
      scalepointUrl: null,
      damageCause: null,
      damageCategory: null,
      damageType: 'Indbrud',
      damageDescription: 'Opbrudt ved lås; karm flækket',
      responsibility: null,
      damageDate: '2026-11-20',
      insurer: { alias: null, subAlias: null, name: 'Nordlys Forsikring', subName: null, cvr: null, externalId: '17' },
      policy: { number: '0044-05', type: 'Indbo', vatShare: null },
      policyholder: {
        name: 'Søren Æbelø',
        cvr: null,
        phone: null,
        mobile: '+4521436587',
        email: 'soeren@example.gl',
        address: { street: 'Østergade 1-7', street2: 'st. th.', postalCode: '3900', city: 'Nuuk', countryCode: null },
      },
      damageAddress: null,
      contacts: [],
      claimHandler: { name: 'mk', email: 'mk@nordlys.example', phone: null },
      deductible: { amount: 150_000, collectedBy: null },
      approvedAmount: null,
      deadlines: [],
      attachments: [{ name: 'rapport.pdf', link: 'https://scalepoint.example/files/rapport.pdf' }],
      note: 'Ring før kl. 9 & efter kl. 15',
      customerNote: null,
      invoicePaidBy: 'INSURANCE_COMPANY',
      replyAddress: 'https://scalepoint.example/ws/task_feedback.action',
      serviceLines: [
        {
          id: '7c2f0c9e-3a77-4c06-8c62-0d1c6a3e9f41',
          taskType: 'Reparation',
          items: [{ description: 'Terrassedør', damageDescription: 'Opbrudt ved lås; karm flækket', quantity: '1' }],
        },
      ],
      leftOut: [],
    });
    expect(second).toMatchObject({
      scalepointTaskId: '5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f32',
      sentAt: '2026-11-24T09:00:00.000Z',
      scalepointCaseNumber: '20261124-32',
      policyholder: { name: 'Café Ærlig ApS', phone: '88 81 80 00', address: { street2: 'Nr Bjert', city: 'Kolding' } },
      policy: { number: 'E-100.2' },
      deductible: null,
      serviceLines: [],
    });
  });

  it('accepts the valid tasks beside an invalid one', () => {
    const document = `<serviceTasks>
      <serviceTask uniqueId="${ID}"/>
      <serviceTask uniqueId="nr. 2"><claim claimDate="2026-02-30" selfRisk="-5"/><attachments><attachment name="x"/></attachments></serviceTask>
      <serviceTask/>
    </serviceTasks>`;
    const [good, bad, empty] = parseXml(document).tasks;
    expect(good).toMatchObject({ ok: true });
    expect(bad).toMatchObject({
      ok: false,
      scalepointTaskId: null,
      reasons: [
        { pointer: '/serviceTasks/1/uniqueId', code: 'not-a-uuid' },
        { pointer: '/serviceTasks/1/claim/claimDate', code: 'not-a-day' },
        { pointer: '/serviceTasks/1/claim/selfRisk', code: 'not-an-amount' },
        { pointer: '/serviceTasks/1/attachments/0/link', code: 'required' },
      ],
    });
    expect(bad?.ok === false && bad.reasons[1]?.da).toMatch(/^claim\.claimDate: Skal være en rigtig dato/);
    expect(empty).toMatchObject({ ok: false, reasons: [{ pointer: '/serviceTasks/2/uniqueId', code: 'required' }] });
  });

  it.each([
    ['1500', 150_000],
    ['1500.00', 150_000],
    ['1500.0000', 150_000],
    ['1500,5', 150_050],
    ['1.500,00', 150_000],
    ['1.234.567,89', 123_456_789],
    ['0', 0],
  ])('reads a deductible of %s', (selfRisk, amount) => {
    expect(only(xml(`<claim selfRisk="${selfRisk}"/>`)).deductible).toEqual({ amount, collectedBy: null });
  });

  it.each(['1.500', '15,00,00', '1500 kr.', '1,500.00'])('leaves out a deductible of %s and reports it', (selfRisk) => {
    const document = xml(`<claim selfRisk="${selfRisk}"/>`);
    expect(only(document).deductible).toBeNull();
    expect(only(document).leftOut).toMatchObject([{ field: 'claim.selfRisk', code: 'not-an-amount' }]);
  });

  it('joins the damage of all lines in the description, and returns the lines separately', () => {
    const task = only(
      xml(`<serviceLines><serviceLine claimLineId="7"><items><item damageDescription="Dør"/><item/></items></serviceLine>
        <serviceLine><taskType>Glas</taskType><item><damageDescription>Rude <![CDATA[<2 x 3>]]></damageDescription></item></serviceLine></serviceLines>`),
    );
    expect(task.damageDescription).toBe('Dør\nRude <2 x 3>');
    expect(task.taskType).toBe('Glas');
    expect(task.serviceLines.map(({ id, items }) => [id, items.length])).toEqual([
      ['7', 2],
      [null, 1],
    ]);
  });

  it('ignores namespaces and unknown elements, and prefers an attribute that is not blank', () => {
    const document = `<s:serviceTasks xmlns:s="urn:x"><s:other/><s:serviceTask uniqueId="${ID}" damageType=" ">
      <s:damageType>Brand</s:damageType><servicePartner name="x"/><s:noteToServicePartner a="1">Hej<b/></s:noteToServicePartner>
    </s:serviceTask></s:serviceTasks>`;
    expect(only(document)).toMatchObject({ damageType: 'Brand', note: 'Hej' });
  });

  it('treats an invalid createdDate as missing', () => {
    expect(only(xml('', 'createdDate="i dag"')).sentAt).toBeNull();
  });

  it('masks CPR numbers and the token in the stored document and in the task', () => {
    const securityToken = '0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10';
    const document = xml(`<noteToServicePartner>CPR 010190&#45;1234, kode ${securityToken}</noteToServicePartner>`);
    const read = parseXml(document, { securityToken });
    expect(tasksOf(read)[0]?.note).toBe('CPR ••••••-••••, kode ••••7a10');
    expect(read.maskedRaw).not.toMatch(/010190|0f6f7c52/);
    expect(parseXml(read.maskedRaw).tasks).toEqual(read.tasks);
  });

  it.each([
    ['nothing', '', 1],
    ['text', 'hej', 1],
    ['an end too few', `<serviceTasks>\n<serviceTask uniqueId="${ID}">\n</serviceTasks>`, 3],
    ['an unknown entity', xml('<noteToServicePartner>&nbsp;</noteToServicePartner>'), 1],
    ['an attribute twice', '<serviceTasks a="1" a="2"/>', 1],
    ['a second root', '<serviceTasks/><serviceTasks/>', 1],
    ['a document type', `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>\n${xml('&e;')}`, 1],
    ['a document type in small letters', '<!doctype x><serviceTasks/>', 1],
  ])('rejects %s with the position', (_, document, line) => {
    const { code, kind, facts } = refusalOf(document);
    expect({ code, kind, line: facts['line'] }).toEqual({ code: 'gateway.unreadable-body', kind: 'malformed', line });
  });

  it('rejects a document type and says that it is not allowed', () => {
    expect(refusalOf('<!DOCTYPE serviceTasks><serviceTasks/>').en).toContain('DOCTYPE is not allowed');
  });

  it('reports positions in the document as sent, not in the masked copy', () => {
    const { facts } = refusalOf('<serviceTasks><a b="0101901234"/>&x;</serviceTasks>');
    expect(facts['column']).toBe(refusalOf('<serviceTasks><a b="xxxxxxxxxx"/>&x;</serviceTasks>').facts['column']);
  });

  it.each([
    ['depth', '<a>'.repeat(21), 'levels'],
    ['elements', `<serviceTasks>${'<a/>'.repeat(50_001)}</serviceTasks>`, 'elements'],
    ['attributes', `<serviceTasks ${Array.from({ length: 51 }, (_, i) => `a${i}=""`).join(' ')}/>`, 'attributes'],
    ['size', `<serviceTasks>${' '.repeat(XML_LIMITS.size)}</serviceTasks>`, 'characters'],
  ])('rejects a document with too many of: %s', (_, document, word) => {
    expect(refusalOf(document).en).toMatch(new RegExp(`at most \\d+ .*${word}`));
  });

  it('rejects a million levels or attributes without exhausting the stack', () => {
    expect(refusalOf('<a>'.repeat(1_000_000)).en).toContain('levels');
    expect(refusalOf(`<a ${'b="" c="" '.repeat(500_000)}/>`).en).toMatch(/attributes|duplicate/);
  });

  it('rejects another root element, and too many tasks', () => {
    expect(refusalOf('<tasks/>')).toMatchObject({
      code: 'gateway.malformed-delivery',
      errors: [{ pointer: '/serviceTasks' }],
    });
    expect(refusalOf(`<serviceTasks>${'<serviceTask/>'.repeat(201)}</serviceTasks>`).errors[0]?.code).toBe('too-many');
    expect(parseXml('<serviceTasks/>').tasks).toEqual([]);
  });
});

describe('the encoding of XML', () => {
  const body = (encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?>${xml('', 'damageType="Rør – æøå"')}`;

  it.each([
    ['UTF-8', Buffer.from(body('UTF-8'))],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${body('utf-8')}`)],
    ['UTF-8 with a byte order mark and another declaration', Buffer.from(`\ufeff${body('ISO-8859-1')}`)],
    ['UTF-8 that is not declared', Buffer.from(xml('', 'damageType="Rør – æøå"'))],
    ['UTF-16', Buffer.from(`\ufeff${body('UTF-16')}`, 'utf16le')],
    ['Windows-1252', Buffer.from(body('windows-1252').replace('–', '\x96'), 'latin1')],
    ['what calls itself ISO-8859-1', Buffer.from(body('ISO-8859-1').replace('–', '\x96'), 'latin1')],
    ['text, whatever it declares', body('ISO-8859-1')],
    ['a declaration after spaces', `\n  ${body('UTF-8')}`],
  ])('reads %s', (_, document) => {
    expect(only(document).damageType).toBe('Rør – æøå');
  });

  it('rejects bytes that do not match the declared encoding, with the position', () => {
    const wrong = Buffer.from(body('UTF-8').replace('–', '-'), 'latin1');
    const { code, facts, en } = refusalOf(wrong);
    expect({ code, facts }).toEqual({
      code: 'gateway.unreadable-body',
      facts: { encoding: 'UTF-8', byte: wrong.indexOf(0xf8) },
    });
    expect(en).toContain('<?xml encoding="…"?>');
  });

  it('rejects an unknown encoding', () => {
    expect(refusalOf(Buffer.from(body('EBCDIC'))).en).toContain('"EBCDIC" is not supported');
  });
});

describe('any XML', () => {
  const values = fc.record({
    claimant: fc.dictionary(
      fc.constantFrom('name', 'phone', 'mobilePhone', 'email', 'address1', 'address2', 'city'),
      fc.string({ unit: fc.constantFrom(...'aå<>&"\' 0-'.split('')), maxLength: 30 }),
    ),
    claim: fc.dictionary(
      fc.constantFrom('claimNumber', 'policyNumber', 'policyType', 'insuranceCompanyName', 'customerNoteToClaim'),
      fc.string({ unit: fc.constantFrom(...'aå<>&"\' 0-'.split('')), maxLength: 30 }),
    ),
  });
  const escaped = (text: string): string =>
    text.replace(/[<>&"']/g, (c) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&#39;' })[c] ?? c);
  const render = (name: string, fields: Record<string, string>, asChild: (field: string) => boolean): string => {
    const all = Object.entries(fields);
    const attributes = all
      .filter(([field]) => !asChild(field))
      .map(([field, value]) => ` ${field}="${escaped(value)}"`);
    const children = all
      .filter(([field]) => asChild(field))
      .map(([field, value]) => `<${field}>${escaped(value)}</${field}>`);
    return `<${name}${attributes.join('')}>${children.join('\n')}</${name}>`;
  };

  it('has the same result from attributes and child elements, in any mixture', () => {
    fc.assert(
      fc.property(values, fc.func(fc.boolean()), ({ claimant, claim }, asChild) => {
        const document = (choose: (field: string) => boolean): string =>
          xml(render('claimant', claimant, choose) + render('claim', claim, choose));
        const mixed = parseXml(document(asChild));
        expect(mixed.tasks).toEqual(parseXml(document(() => false)).tasks);
        expect(mixed.tasks).toEqual(parseXml(document(() => true)).tasks);
      }),
    );
  });

  it('is parsed, or rejected with an error of the module', () => {
    const pieces = fc.constantFrom(
      '<serviceTasks>',
      '</serviceTasks>',
      '<serviceTask',
      ` uniqueId="${ID}"`,
      '>',
      '/>',
      '</serviceTask>',
      '<claim ',
      'claimDate="',
      '2026-11-20',
      '"',
      '&amp;',
      '&',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?x',
      '?>',
      '\0',
      'å',
      '\ud800',
      '0101901234',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 15 }), (document) => {
        try {
          parseXml(document.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
