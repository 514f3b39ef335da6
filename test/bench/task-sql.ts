import { createHash, randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';
import { v7 } from 'uuid';

/**
 * The SQL for receiving one task, written by hand: the token lookup, then the same rows as the product
 * writes, in one transaction of prepared statements. As a superuser, so without the cost of row level security.
 */
export async function storeTask(
  client: ClientBase,
  companyId: string,
  raw: string,
  content: object,
  withCase = false,
): Promise<void> {
  const [deliveryId, id, now] = [v7(), v7(), new Date()];
  const taskId = randomUUID();
  await client.query('begin');
  try {
    const { rows } = await client.query<{ id: string; insurer_id: string; name: string; debtor_id: string }>({
      name: 'token',
      text: `select token.id, token.insurer_id, insurer.name, token.debtor_id from tokens.security_token token
        join tokens.insurer insurer on insurer.company_id = token.company_id and insurer.id = token.insurer_id
        where token.company_id = $1 and token.alias_key = $2 limit 1`,
      values: [companyId, 'nordlys'],
    });
    const token = rows[0];
    if (!token) throw new Error('The database has no token');
    const digest = createHash('sha256').update(raw).digest();
    const results = JSON.stringify([{ scalepointTaskId: taskId, status: 'accepted', reasons: [] }]);
    await client.query({
      name: 'delivery',
      text: `insert into scalepoint_gateway.delivery (company_id, id, received_at, channel, state, results, scalepoint_task_ids,
        token_id, insurer_id, content_type, size, raw, correlation_id)
        values ($1, $2, $3, 'json', 'processed', $4, $5, $6, $7, 'application/json', $8, $9, $10)`,
      values: [companyId, deliveryId, now, results, [taskId], token.id, token.insurer_id, raw.length, raw, id],
    });
    await client.query({
      name: 'message',
      text: 'insert into scalepoint_gateway.message (company_id, digest, delivery_id) values ($1, $2, $3)',
      values: [companyId, digest, deliveryId],
    });
    await client.query({
      name: 'task',
      text: `insert into case_intake.task (company_id, id, version, scalepoint_task_id, status, insurer_id, insurer_name,
        token_debtor_id, content, fingerprint, content_at, introduced, received_at, attention)
        values ($1, $2, 1, $3, 'received', $4, $5, $6, $7, $8, $9, true, $9, '[]')`,
      values: [
        companyId,
        id,
        taskId,
        token.insurer_id,
        token.name,
        token.debtor_id,
        JSON.stringify(content),
        digest.toString('base64'),
        now,
      ],
    });
    const event = JSON.stringify({ taskId: id, insurerId: token.insurer_id });
    await client.query({
      name: 'event',
      text: `insert into platform.event (company_id, stream, version, id, type, data, actor, correlation_id, occurred_at)
        values ($1, $2, 1, $3, 'case-intake.task-received.v1', $4, 'scalepoint', $5, $6)`,
      values: [companyId, `case-intake.task:${id}`, v7(), event, id, now],
    });
    await client.query({
      name: 'audit',
      text: `insert into platform.audit (company_id, id, at, actor, action, entity, entity_id, after, correlation_id)
        values ($1, $2, $3, 'scalepoint', 'create', 'Task', $4, $5, $4)`,
      values: [companyId, v7(), now, id, JSON.stringify(content)],
    });
    await client.query({
      name: 'job',
      text: `insert into pgboss.job (id, name, data) values ($1, 'case-intake.open-case-on-task-received', $2)`,
      values: [v7(), JSON.stringify({ companyId, stream: `case-intake.task:${id}` })],
    });
    if (withCase) await storeCase(client, companyId, id, content as { case: { damageDescription: string } });
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Its case, in the same transaction: the least that any program writes. */
async function storeCase(
  client: ClientBase,
  companyId: string,
  taskId: string,
  content: { readonly case: { readonly damageDescription: string } },
): Promise<void> {
  const [caseId, now] = [v7(), new Date()];
  const { rows } = await client.query<{ last: number }>({
    name: 'case number',
    text: `insert into case_intake.case_number as counter (company_id, last) values ($1, 1001)
      on conflict (company_id) do update set last = counter.last + 1 returning last`,
    values: [companyId],
  });
  await client.query({
    name: 'case',
    text: `insert into case_intake."case" (company_id, id, version, task_id, number, name, debtor_id, debtor_reason,
      description, contacts, case_group_id, origins, flags)
      values ($1, $2, 1, $3, $4, 'Scalepoint', 'debtor', 'token', $5, '[]', 'group', '{}', '[]')`,
    values: [companyId, caseId, taskId, rows[0]?.last, content.case.damageDescription],
  });
  await client.query({
    name: 'link',
    text: `update case_intake.task set case_id = $3, status = 'case-opened', version = 2 where company_id = $1 and id = $2`,
    values: [companyId, taskId, caseId],
  });
  await client.query({
    name: 'case event',
    text: `insert into platform.event (company_id, stream, version, id, type, data, actor, correlation_id, occurred_at)
      values ($1, $2, 1, $3, 'case-intake.case-opened.v1', $4, 'scalepoint', $5, $6)`,
    values: [companyId, `case-intake.case:${caseId}`, v7(), JSON.stringify({ caseId, taskId }), taskId, now],
  });
}
