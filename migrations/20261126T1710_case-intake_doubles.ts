import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** What tasks have in common: their claim, and what two tasks about the same damage agree in. */
export class CaseIntakeDoubles extends Migration {
  override up(): void {
    this.keys();
    this.doubles();
  }

  /** A table of keys, because under row level security an index on an expression of the content is not used. */
  private keys(): void {
    // A person is compared together with the address, and only as a digest.
    this.addSql(`create function case_intake.keys_of(content jsonb, scalepoint_case_id uuid) returns setof text
      language sql immutable as $$
      with place as (
        select coalesce(nullif(content #> '{damageAddress}', 'null'), content #> '{policyholder,address}') as place),
      said as (
        select nullif(regexp_replace(lower((place ->> 'street') collate "da-x-icu"), '[^[:alnum:]]', '', 'g'), '')
                 || coalesce(place ->> 'postalCode', '') as address,
               lower(content #>> '{policyholder,name}' collate "da-x-icu") as name,
               array(select distinct right(regexp_replace(number, '[^0-9]', '', 'g'), 8)
                       from unnest(array[content #>> '{policyholder,phone}', content #>> '{policyholder,mobile}']) number
                      where number is not null) as phones
          from place),
      keys as (
        select 'claim ' || lower(coalesce(content ->> 'scalepointCaseId', scalepoint_case_id::text)) as key union all
        select 'number ' || lower(btrim(content ->> 'scalepointCaseNumber')) union all
        select 'reference ' || lower(btrim(content ->> 'referenceNumber')) union all
        select 'policy ' || lower(btrim(content #>> '{policy,number}')) union all
        select 'name ' || md5(address || '/' || name) from said union all
        select 'phone ' || md5(address || '/' || phone) from said cross join unnest(phones) phone
         where length(phone) = 8)
      select distinct left(key, 200) from keys where key is not null and key !~ ' $'
      $$`);
    this.addSql(`revoke execute on function case_intake.keys_of(jsonb, uuid) from public`);
    this.addSql(`grant execute on function case_intake.keys_of(jsonb, uuid) to ${APP_ROLE}`);
    this.addSql(`create table case_intake.task_key (
      company_id uuid not null, key text collate "C" not null, task_id uuid not null,
      primary key (company_id, key, task_id))`);
    this.addSql(`create index task_key_of_task on case_intake.task_key (company_id, task_id)`);
    this.addSql(`create function case_intake.keep_keys() returns trigger language plpgsql as $$ begin
      if tg_op = 'UPDATE' then
        delete from case_intake.task_key where company_id = new.company_id and task_id = new.id;
      end if;
      insert into case_intake.task_key
      select new.company_id, key, new.id from case_intake.keys_of(new.content, new.scalepoint_case_id) key
      on conflict do nothing;
      return null;
    end $$`);
    this.addSql(`create trigger keep_keys after insert or update of content, scalepoint_case_id on case_intake.task
      for each row execute function case_intake.keep_keys()`);
    // How far the tasks that are older than the trigger are done, newest first.
    this.addSql(`create table case_intake.task_key_fill (company_id uuid primary key, below uuid not null)`);
    for (const table of ['task_key', 'task_key_fill']) this.addSql(tenantPolicy(`case_intake.${table}`));
    this.addSql(`grant select, insert, delete on case_intake.task_key to ${APP_ROLE}`);
    this.addSql(`grant select, insert, update on case_intake.task_key_fill to ${APP_ROLE}`);
  }

  private doubles(): void {
    // The lower id comes first, so that a pair is one row.
    this.addSql(`create table case_intake.possible_double (
      company_id uuid not null, task_id uuid not null, other_id uuid not null, reasons text[] not null,
      found_at timestamptz not null, dismissed_at timestamptz,
      primary key (company_id, task_id, other_id))`);
    this.addSql(`create index possible_double_other on case_intake.possible_double (company_id, other_id)`);
    this.addSql(`create index possible_double_open on case_intake.possible_double (company_id, task_id, other_id)
      where dismissed_at is null`);
    this.addSql(tenantPolicy('case_intake.possible_double'));
    this.addSql(`grant select, insert, update on case_intake.possible_double to ${APP_ROLE}`);
  }
}
