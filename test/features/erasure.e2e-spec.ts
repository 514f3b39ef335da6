import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Timers } from '#platform/messaging';
import { runningProduct } from './running-api.js';
import { until } from '../until.js';

const product = runningProduct();
const example = JSON.parse(readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8')) as {
  securityToken: string;
  payload: Record<string, unknown>;
};
const sql = (text: string, values?: unknown[]) => product.database.sql(text, values);
const anna = () => product.as('anna');

/** A person with nothing in common with anyone else. */
function aPerson() {
  const mark = randomUUID().slice(0, 8);
  return {
    name: `Ådahl${mark} Æbelø`,
    email: `aadahl.${mark}@example.dk`,
    phone: `2${Math.trunc(1_000_000 + Math.random() * 8_999_999)}`,
    street: `Strandsti${mark} 7`,
  };
}
type Someone = ReturnType<typeof aPerson>;

const money = (amount: string) => ({ amount, currency: 'DKK' });
const invoiceOf = (caseId: string, { name, street }: Someone, issueDate: string) => ({
  number: `F-${randomUUID().slice(0, 8)}`,
  kind: 'repair',
  caseId,
  issueDate,
  dueDate: issueDate,
  deliveryDate: issueDate,
  buyer: { name, address: { street, postalCode: '4581', city: 'Rørvig' } },
  lines: [{ text: `Rør hos ${name}`, quantity: '1', unit: 'stk', unitPrice: money('450.00'), vatCategory: 'S' }],
  payment: { fik: { type: '71', identifier: '123456789012347', creditorNumber: '82345678' } },
});

/** An offer to the insurer that was answered, with its PDF; everything in it names the person. */
async function answeredOffer(caseId: string, { name, email, street }: Someone): Promise<string> {
  const client = await anna();
  const line = { quantity: '1', unit: 'stk', unitPrice: money('900.00'), vatCategory: 'S' };
  const offer = { number: `T-${randomUUID().slice(0, 8)}`, lines: [{ ...line, text: `Gulv hos ${name}` }] };
  const drafted = await client.post('/v1/offers').send({ ...offer, caseId, note: `Aftalt med ${name}` });
  const { id } = drafted.body as { id: string };
  await client
    .put(`/v1/offers/${id}/pdf`)
    .set('content-type', 'application/pdf')
    .send(Buffer.from(`%PDF-1.7 Tilbud til ${name}, ${street}`))
    .expect(204);
  await client.post(`/v1/offers/${id}/sending`).expect(200);
  await client
    .post(`/v1/offers/${id}/answer`)
    .send({ outcome: 'approved', answeredBy: `${name} ${email}` })
    .expect(200);
  return id;
}

/** A finished report about the task, with the person in its answers and as the one who signed. */
async function finishedReport(taskId: string, { name }: Someone): Promise<void> {
  const client = await anna();
  const templateId = '01990000-0000-7000-8000-00000000d004';
  const { body } = await client
    .post('/v1/reports')
    .set('idempotency-key', randomUUID())
    .send({ taskId, kind: 'inspection', templateId })
    .expect(201);
  const { id } = body as { id: string };
  const signature = { id: randomUUID(), signatory: 'policyholder', name, path: 'M1,1 L2,2', isValid: true };
  const answer = (questionId: string, roomId: string | null, value = 'yes') => ({ questionId, roomId, value });
  await client
    .put(`/v1/reports/${id}`)
    .set('if-match', '"1"')
    .send({
      ...{ title: 'Rapport', visitedAt: '2026-11-25T08:30:00Z', remarks: `Set med ${name}`, photos: [], points: [] },
      rooms: [{ id: 'r1', name: 'Stue' }],
      answers: [
        ...[answer('forklaring', null), answer('beboelig', null), answer('asbest', null)],
        ...[answer('omfang', 'r1', `Gulvet hos ${name}`), answer('udbedring', 'r1')],
      ],
      signatures: [{ ...signature, signedAt: '2026-11-25T08:40:00Z' }],
    })
    .expect(200);
  await client.post(`/v1/reports/${id}/finishing`).set('if-match', '"2"').expect(200);
}

/** A task that went through every place that may keep something about the person. */
async function handled(person: Someone) {
  const { name, email, phone, street } = person;
  const taskGuid = randomUUID();
  const address = { street, postalCode: '4581', city: 'Rørvig' };
  const payload = {
    ...example.payload,
    taskId: taskGuid,
    referenceNumber: taskGuid,
    policyholder: { name, email, phone, address },
    damageAddress: address,
    contacts: [{ role: 'Nabo', name: `Nabo til ${name}`, phone }],
    case: { ...(example.payload['case'] as object), damageDescription: `Set hos ${name}, ${street}` },
    note: `Ring til ${name} på ${phone}`,
    attachments: [{ name: `${name}.jpg`, link: `https://x.example/${email}` }],
    offerAnswers: [{ offerId: randomUUID(), outcome: 'approved', answeredBy: name }],
  };
  const send = (body: object) => product.scalepoint().post('/scalepoint/v1/demo/tasks').send(body);
  await send({ ...example, payload }).expect(200);
  await send({ ...example, securityToken: 'a-code-that-nobody-has', payload }).expect(401);
  await product.settled();
  const client = await anna();
  const [task] = await sql('select id, case_id from case_intake.task where scalepoint_task_id = $1', [taskGuid]);
  const [id, caseId] = [String(task?.['id']), String(task?.['case_id'])];
  const { headers } = await client.get(`/v1/cases/${caseId}`).expect(200);
  await client
    .patch(`/v1/cases/${caseId}`)
    .set('if-match', String(headers['etag']))
    .send({ description: `${name} er hjemme`, name: `Sag for ${name}` })
    .expect(200);
  await client
    .post(`/v1/tasks/${id}/messages`)
    .set('idempotency-key', randomUUID())
    .send({ text: `${name} skrev fra ${email}`, send: false })
    .expect(201);
  await client
    .post(`/v1/tasks/${id}/files`)
    .field('send', 'false')
    .attach('file', Buffer.from(`Brev fra ${name}, ${street}`), { filename: `${name}.txt`, contentType: 'text/plain' })
    .expect(201);
  const visit = { taskId: id, kind: 'work', startsAt: '2099-01-15T09:00:00Z', note: `Spørg efter ${name}` };
  const { body: visited } = await client.post('/v1/visits').send(visit).expect(201);
  const { id: visitId } = visited as { id: string };
  await client
    .post(`/v1/visits/${visitId}/proposal`)
    .send({ startsAt: '2099-01-16T09:00:00Z', note: `${name}: efter kl. 10` })
    .expect(200);
  const offerId = await answeredOffer(caseId, person);
  await finishedReport(id, person);
  await client
    .post(`/v1/tasks/${id}/rejection`)
    .set('idempotency-key', randomUUID())
    .send({ reason: `${name} sagde nej` })
    .expect(200);
  const debtorId = `erp-${taskGuid}`;
  await client
    .put(`/v1/directory/debtors/${debtorId}`)
    .send({ name, email, phones: [phone], address })
    .expect(200);
  await product.settled();
  await offersAreSentNoMore();
  // Scalepoint's text, as of an offer that it rejected.
  await sql(`update invoicing.offer set delivery = $2 where id = $1`, [offerId, `${name} er ukendt`]);
  return { id, caseId, offerId, debtorId, taskGuid, payload };
}

/** There is no Scalepoint in this test: a retry would replace what the test writes on the offer. */
async function offersAreSentNoMore(): Promise<void> {
  const sending = `from pgboss.job where name = 'invoicing.tell-scalepoint-on-offer-moved' and state <> 'completed'`;
  await until(async () => {
    await sql(`delete ${sending} and state <> 'active'`);
    return (await sql(`select ${sending}`)).length === 0;
  });
}

/** Words by which the person is told from anyone else. */
const marksOf = (person: Someone) => Object.values(person).flatMap((text) => text.split(' ')[0] ?? []);

/** `schema.table.column` of every column of the database, that holds one of the words. */
async function placesOf(person: Someone): Promise<string[]> {
  const columns = await sql(`
    select format('%I.%I.%I', n.nspname, c.relname, a.attname) as place,
           format('select exists (select from %I.%I where position(lower($1) in lower(' ||
             case when a.atttypid = 'bytea'::regtype then 'encode(%I, ''escape'')' else '%I::text' end || ')) > 0) as found',
             n.nspname, c.relname, a.attname) as query,
           a.atttypid = 'bytea'::regtype as bytes
      from pg_attribute a
      join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
      join pg_namespace n on n.oid = c.relnamespace
     where a.attnum > 0 and not a.attisdropped and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
       and a.atttypid in ('text'::regtype, 'varchar'::regtype, 'jsonb'::regtype, 'json'::regtype, 'bytea'::regtype,
                          'text[]'::regtype, 'name'::regtype)`);
  const found = new Set<string>();
  for (const { place, query, bytes } of columns) {
    for (const text of marksOf(person)) {
      const sought = bytes
        ? String((await sql(`select encode(convert_to($1, 'UTF8'), 'escape') as text`, [text]))[0]?.['text'])
        : text;
      const [row] = await sql(String(query), [sought]);
      if (row?.['found']) found.add(String(place));
    }
  }
  return [...found].sort();
}

const erase = async (body: object) =>
  (await anna()).post('/v1/personal-data/erasures').send({ reason: 'Anmodning', ...body });

interface Report {
  readonly id: string | null;
  readonly erased: readonly { readonly what: string; readonly count: number }[];
  readonly kept: readonly { readonly what: string; readonly until: string | null; readonly detail: string }[];
}

describe('a person', () => {
  it('is in many places before, and in none after the erasure but those that the report names', async () => {
    const person = aPerson();
    const { id, caseId, offerId, debtorId } = await handled(person);
    const client = await anna();
    const before = await placesOf(person);
    for (const place of [
      'case_intake.task.content',
      'case_intake."case".name',
      'case_intake.message.text',
      'case_intake.file.name',
      'case_intake.file_content.bytes',
      'case_intake.task_word.word',
      'directory.entry.name',
      'inspection_reports.report.content',
      'inspection_reports.report.signatures',
      'inspection_reports.report_version.finished',
      'invoicing.approval.history',
      'invoicing.offer.answer',
      'invoicing.offer.content',
      'invoicing.offer.delivery',
      'invoicing.offer_pdf.content',
      'platform.audit_personal.after',
      'platform.idempotency_key.answer',
      'visits.visit.note',
    ]) {
      expect(before).toContain(place);
    }
    expect(before.filter((place) => place.includes('.delivery_'))).not.toEqual([]);
    expect(before).not.toContain('platform.audit.after');
    await client
      .post('/v1/invoices')
      .send(invoiceOf(caseId, person, '2026-11-25'))
      .expect(201);

    const { status, body } = await erase({ taskIds: [id], debtorIds: [debtorId] });
    expect(status).toBe(200);
    const report = body as Report;
    expect(report.erased.map(({ what }) => what).sort()).toEqual([
      'case-intake.answer',
      'case-intake.case',
      'case-intake.file',
      'case-intake.message',
      'case-intake.task',
      'directory.debtor',
      'inspection-reports.report',
      'inspection-reports.report-version',
      'invoicing.approval',
      'invoicing.offer',
      'platform.audit-values',
      'platform.stored-response',
      'scalepoint-gateway.delivery',
      'visits.visit',
    ]);
    expect(report.kept).toContainEqual(expect.objectContaining({ what: 'invoicing.invoice', until: '2031-12-31' }));
    // The invoice, its audit entry, and nothing else.
    expect(await placesOf(person)).toEqual(['invoicing.invoice.content', 'platform.audit_personal.after']);
    const [left] = await sql(
      `select array_agg(distinct entity) as entities from platform.audit_personal
      where after::text like '%' || $1 || '%'`,
      [person.name],
    );
    expect(left).toEqual({ entities: ['invoicing.invoice'] });
    const log = product.log.join('\n');
    for (const text of marksOf(person)) expect(log).not.toContain(text);

    expect(report.kept).toContainEqual(expect.objectContaining({ what: 'invoicing.offer-amounts', until: null }));
    const { body: offer } = await client.get(`/v1/offers/${offerId}`).expect(200);
    expect(offer).toMatchObject({
      ...{ state: 'approved', total: money('1125.00'), note: null, hasPdf: false, delivery: 'Slettet' },
      lines: [{ text: 'Slettet', unitPrice: money('900.00') }],
      answer: { outcome: 'approved', amount: money('1125.00'), answeredBy: null },
    });
    await client.get(`/v1/offers/${offerId}/pdf`).expect(404);
    const { body: approval } = await client.get(`/v1/cases/${caseId}/approval`).expect(200);
    expect((approval as { history: object[] }).history).toContainEqual(
      expect.objectContaining({ amount: money('1125.00'), source: 'offer', by: null }),
    );

    // What is left can be read, and says so.
    await client.get(`/v1/tasks/${id}`).expect(200);
    await client.get(`/v1/cases/${caseId}`).expect(200);
    const { text } = await client.get(`/v1/tasks/${id}/timeline`).expect(200);
    expect(text).toContain('Personoplysningerne blev slettet');
    await client.get(`/v1/tasks/${id}/messages`).expect(200);
    const { body: files } = await client.get(`/v1/tasks/${id}/files`).expect(200);
    const [file] = (files as { items: { id: string }[] }).items;
    await client.get(`/v1/tasks/${id}/files/${file?.id}`).expect(404);
    const { body: audit } = await client.get(`/v1/audit?entity=directory.entry&entityId=${debtorId}`).expect(200);
    expect((audit as { items: { after: object }[] }).items.at(-1)?.after).toMatchObject({ name: '••••' });
    const { body: reports } = await client.get('/v1/personal-data/erasures').expect(200);
    expect((reports as { items: Report[] }).items[0]).toMatchObject({ id: report.id, taskIds: [id] });
  }, 90_000);

  it('does not come back with the same message, and does with another one', async () => {
    const person = aPerson();
    const { id, payload } = await handled(person);
    await erase({ taskIds: [id] });
    const send = (change: object) =>
      product
        .scalepoint()
        .post('/scalepoint/v1/demo/tasks')
        .send({ ...example, payload: { ...payload, ...change } })
        .expect(200);
    await send({});
    await product.settled();
    const [task] = await sql('select content from case_intake.task where id = $1', [id]);
    expect(JSON.stringify(task)).not.toContain(person.name);
    await send({ revision: 900 });
    await product.settled();
    const [again] = await sql('select content, erased_at from case_intake.task where id = $1', [id]);
    expect(JSON.stringify(again)).toContain(person.name);
    expect(again).toMatchObject({ erased_at: null });
  });

  it('is found and exported before, with everything', async () => {
    const person = aPerson();
    const { id, debtorId } = await handled(person);
    const client = await anna();
    for (const keys of [
      { name: person.name.toUpperCase() },
      { phone: `+45 ${person.phone}` },
      { email: person.email },
    ]) {
      const { body } = await client.post('/v1/personal-data/search').send(keys).expect(200);
      const ids = (body as { items: { id: string }[] }).items.map((one) => one.id);
      expect(ids).toEqual(expect.arrayContaining([id, debtorId]));
    }
    const { body } = await client
      .post('/v1/personal-data/export')
      .send({ taskIds: [id], debtorIds: [debtorId] })
      .expect(200);
    const sections = body as Record<string, unknown[]>;
    for (const section of [
      ...['tasks', 'cases', 'messages', 'files', 'deliveries', 'debtors', 'offers', 'approvals', 'audit', 'events'],
    ]) {
      expect([section, sections[section]?.length]).not.toEqual([section, 0]);
    }
    expect(sections['deliveries']).toHaveLength(2);
    expect(JSON.stringify(sections['audit'])).toContain(person.email);
    expect(JSON.stringify(sections['offers'])).toContain(`Aftalt med ${person.name}`);
    expect(JSON.stringify(sections['approvals'])).toContain(person.email);
  });

  it('stays where it is in a dry run, whose report is the same', async () => {
    const person = aPerson();
    const { id, debtorId } = await handled(person);
    const before = await placesOf(person);
    const named = { taskIds: [id], debtorIds: [debtorId] };
    const tried = (await erase({ ...named, dryRun: true })).body as Report;
    expect(tried.id).toBeNull();
    expect(await placesOf(person)).toEqual(before);
    const done = (await erase(named)).body as Report;
    expect(tried.erased).toEqual(done.erased);
    expect(tried.kept).toEqual(done.kept);
  });

  it('is not erased while the task is in work, by another company, or without a name', async () => {
    const taskId = randomUUID();
    await product
      .scalepoint()
      .post('/scalepoint/v1/demo/tasks')
      .send({ ...example, payload: { ...example.payload, taskId, referenceNumber: taskId } })
      .expect(200);
    await product.settled();
    const [task] = await sql('select id from case_intake.task where scalepoint_task_id = $1', [taskId]);
    const refused = await erase({ taskIds: [task?.['id']] });
    expect(refused.body).toMatchObject({ code: 'case-intake.task-in-work', status: 409 });
    expect((await erase({})).body).toMatchObject({ code: 'operations.person-not-named' });
    const bo = await product.as('bo');
    await bo
      .post('/v1/personal-data/erasures')
      .send({ taskIds: [task?.['id']], reason: 'x' })
      .expect(403);
    const nina = await product.as('nina');
    const { body } = await nina.post('/v1/personal-data/erasures').send({ taskIds: [task?.['id']], reason: 'x' });
    expect((body as Partial<Report>).erased ?? []).toEqual([]);
  });
});

describe('the retention of a company', () => {
  it('is tried without erasing, and erases what ended before it, and no invoice that bookkeeping needs', async () => {
    const [old, recent] = [aPerson(), aPerson()];
    const [first, second] = [await handled(old), await handled(recent)];
    const client = await anna();
    await client
      .post('/v1/invoices')
      .send(invoiceOf(first.caseId, old, '2026-11-25'))
      .expect(201);
    const years = (count: number, ids: readonly string[]) =>
      sql(
        `update case_intake.task set received_at = received_at - make_interval(years => $1),
                content_at = content_at - make_interval(years => $1) where id = any ($2)`,
        [count, ids],
      );
    await years(8, [first.id]);
    await sql(`update case_intake.message set written_at = written_at - interval '8 years' where task_id = $1`, [
      first.id,
    ]);
    await sql(`update case_intake.file set added_at = added_at - interval '8 years' where task_id = $1`, [first.id]);
    await client.put('/v1/personal-data/retention').send({ months: 5 }).expect(400);
    const preview = async (query = '') =>
      (await client.get(`/v1/personal-data/retention/preview${query}`).expect(200)).body as object;
    expect(await preview()).toMatchObject({ months: null, taskIds: [] });
    expect(await preview('?months=24')).toMatchObject({ months: 24, taskIds: [first.id] });
    await client.put('/v1/personal-data/retention').send({ months: 24 }).expect(200);
    await product.app.get(Timers).run('operations.erase-expired-every-day');
    expect(await placesOf(old)).toEqual([
      'directory.entry.address',
      'directory.entry.email',
      'directory.entry.name',
      'directory.entry.name_key',
      'directory.entry.phone_keys',
      'directory.entry.phones',
      'invoicing.invoice.content',
      'platform.audit_personal.after',
    ]);
    expect(await placesOf(recent)).toContain('case_intake.task.content');
    expect(await preview()).toMatchObject({ months: 24, taskIds: [] });
    const { body } = await client.get('/v1/personal-data/erasures?limit=1').expect(200);
    expect(body).toMatchObject({
      items: [
        { taskIds: [first.id], reason: 'Opbevaring: 24 måneder', actor: 'timer:operations.erase-expired-every-day' },
      ],
    });
    expect(second.id).not.toBe(first.id);
  });

  it('waits for the other tasks of the case', async () => {
    const [person, other] = [aPerson(), aPerson()];
    const [first, second] = [await handled(person), await handled(other)];
    await sql(`update case_intake.task set case_of_task_id = $2, case_id = $3 where id = $1`, [
      ...[second.id, first.id, first.caseId],
    ]);
    const client = await anna();
    const expired = async () => {
      const { body } = await client.get('/v1/personal-data/retention/preview?months=24').expect(200);
      return (body as { taskIds: string[] }).taskIds.filter((id) => [first.id, second.id].includes(id)).toSorted();
    };
    const age = `set received_at = received_at - interval '8 years', content_at = content_at - interval '8 years'`;
    await sql(`update case_intake.task ${age} where id = any ($1)`, [[first.id, second.id]]);
    for (const table of ['message set written_at = written_at', 'file set added_at = added_at']) {
      await sql(`update case_intake.${table} - interval '8 years' where task_id = any ($1)`, [[first.id, second.id]]);
    }
    expect(await expired()).toEqual([first.id, second.id].toSorted());
    for (const inWork of [first.id, second.id]) {
      const [row] = await sql(`select status from case_intake.task where id = $1`, [inWork]);
      await sql(`update case_intake.task set status = 'in-repair' where id = $1`, [inWork]);
      expect(await expired()).toEqual([]);
      await sql(`update case_intake.task set status = $2 where id = $1`, [inWork, row?.['status']]);
    }
  });

  it('ends for an invoice five years after its year', async () => {
    const person = aPerson();
    const { id, caseId, debtorId } = await handled(person);
    const old = { ...invoiceOf(caseId, person, '2019-03-01'), confirmOldIssueDate: true };
    const registered = await (await anna()).post('/v1/invoices').send(old).expect(201);
    // What Scalepoint answered once.
    await sql(`update invoicing.invoice set answer = $2, pdf_outcome = $3 where id = $1`, [
      (registered.body as { id: string }).id,
      JSON.stringify([`${person.name} er ukendt`]),
      `${person.name} har ingen sag`,
    ]);
    const { body } = await erase({ taskIds: [id], debtorIds: [debtorId] });
    expect((body as Report).erased).toContainEqual({ what: 'invoicing.invoice', count: 1 });
    expect(await placesOf(person)).toEqual([]);
    await expect(sql(`update invoicing.invoice set content = '{}' where issue_date > '2026'`)).rejects.toThrow(
      'never changes',
    );
  });
});
