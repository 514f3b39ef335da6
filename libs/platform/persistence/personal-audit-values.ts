/**
 * Moves values about people, recorded before the aggregate listed them in `static personal`, from the audit trail to
 * `platform.audit_personal`; as statements for a migration.
 */
export function movePersonalAuditValues(entity: string, names: readonly string[]): string[] {
  const list = names.map((name) => `'${name}'`).join(', ');
  const isMoved = `key in (${list}) and value not in ('null', '"••••"')`;
  const moved = (column: string) => `(select jsonb_object_agg(key, value) from jsonb_each(${column}) where ${isMoved})`;
  const left = (column: string) =>
    `(select jsonb_object_agg(key, case when ${isMoved} then '"••••"' else value end) from jsonb_each(${column}))`;
  const concerned = `entity = '${entity}' and (before ?| array[${list}] or after ?| array[${list}])`;
  return [
    // The owner is held to the policies as well; there is one transaction for the whole migration.
    `alter table platform.audit no force row level security`,
    `alter table platform.audit_personal no force row level security`,
    `insert into platform.audit_personal as known
      select company_id, id, entity, entity_id, ${moved('before')}, ${moved('after')} from platform.audit where ${concerned}
      on conflict (company_id, audit_id) do update
         set before = coalesce(known.before, '{}') || coalesce(excluded.before, '{}'),
             after = coalesce(known.after, '{}') || coalesce(excluded.after, '{}')`,
    `update platform.audit set before = ${left('before')}, after = ${left('after')} where ${concerned}`,
    `alter table platform.audit force row level security`,
    `alter table platform.audit_personal force row level security`,
  ];
}
