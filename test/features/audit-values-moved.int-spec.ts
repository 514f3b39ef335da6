import { randomUUID } from 'node:crypto';
import { testDatabase } from '#platform/testing';
import { PlatformAuditPersonal } from '../../migrations/20261126T1117_platform_audit-personal.js';
import { InvoicingOfferErasure } from '../../migrations/20261126T1240_invoicing_offer-erasure.js';

const database = testDatabase();

/** The statements of the migrations that move values; the rest has been executed already. */
function moving(): string[] {
  const migrations = [PlatformAuditPersonal, InvoicingOfferErasure].map((type) => new type({} as never, {} as never));
  for (const migration of migrations) migration.up();
  return migrations
    .flatMap((migration) => migration.getQueries().map(String))
    .filter((query) => /^(?:insert|update|alter table platform\.\w+ (?:no )?force)/.test(query.trim()));
}

it('takes values about people out of what the audit trail recorded before, and leaves the rest', async () => {
  const [companyId, id, other, invoice, offer] = Array.from({ length: 5 }, () => randomUUID());
  const insert = (auditId: string | undefined, entity: string, before: object | null, after: object) =>
    database.sql(
      `insert into platform.audit (company_id, id, at, actor, action, entity, entity_id, before, after, correlation_id)
       values ($1, $2, now(), 'user:anna', 'update', $3, 'x', $4, $5, 'c')`,
      [companyId, auditId, entity, before && JSON.stringify(before), JSON.stringify(after)],
    );
  await insert(id, 'directory.entry', { name: 'Åse', active: true, email: null }, { name: 'Bo', active: false });
  await insert(other, 'tokens.insurer', null, { name: 'Nordlys' });
  await insert(invoice, 'invoicing.invoice', { answer: [] }, { content: { lines: [] }, answer: ['Åse er ukendt'] });
  await insert(offer, 'invoicing.offer', { answer: '••••' }, { content: { note: 'Åse' }, state: 'draft' });
  for (const query of moving()) await database.sql(query);
  const trail = await database.sql('select id, before, after from platform.audit where company_id = $1', [companyId]);
  expect(trail).toEqual(
    expect.arrayContaining([
      { id, before: { name: '••••', active: true, email: null }, after: { name: '••••', active: false } },
      { id: other, before: null, after: { name: 'Nordlys' } },
      { id: invoice, before: { answer: '••••' }, after: { content: '••••', answer: '••••' } },
      { id: offer, before: { answer: '••••' }, after: { content: '••••', state: 'draft' } },
    ]),
  );
  expect(
    await database.sql(
      'select audit_id, entity, entity_id, before, after from platform.audit_personal where company_id = $1 order by entity',
      [companyId],
    ),
  ).toEqual([
    { audit_id: id, entity: 'directory.entry', entity_id: 'x', before: { name: 'Åse' }, after: { name: 'Bo' } },
    {
      ...{ audit_id: invoice, entity: 'invoicing.invoice', entity_id: 'x', before: { answer: [] } },
      after: { content: { lines: [] }, answer: ['Åse er ukendt'] },
    },
    {
      ...{ audit_id: offer, entity: 'invoicing.offer', entity_id: 'x', before: null },
      after: { content: { note: 'Åse' } },
    },
  ]);
});
