import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** Tasks and cases, and users' work on them: moves, deadlines, messages, files, answers. */
export class CaseIntake extends Migration {
  override up(): void {
    this.addSql(`create schema case_intake`);
    this.addSql(`grant usage on schema case_intake to ${APP_ROLE}`);
    this.tasksAndCases();
    this.words();
    this.whatPeopleAdd();
    this.attachments();
  }

  private tasksAndCases(): void {
    this.addSql(`create table case_intake.task (
      company_id uuid not null, id uuid not null, version integer not null, scalepoint_task_id uuid not null,
      status text not null, insurer_id uuid not null, insurer_name text not null, token_debtor_id text,
      case_debtor text, content jsonb not null, fingerprint text not null, revision integer,
      content_at timestamptz not null, introduced boolean not null, received_at timestamptz not null,
      case_id uuid, attention jsonb not null,
      withdrawn boolean not null default false,
      chosen_debtor_id text,
      rejection_reason text,
      inspection_at timestamptz,
      completed_at timestamptz,
      deadline_rules jsonb not null default '[]',
      postponements jsonb not null default '[]',
      deadlines jsonb not null default '[]',
      due_at timestamptz,
      -- The most urgent is highest and 0 means no deadline, so one descending order is: most overdue, next due, newest.
      urgency bigint not null generated always as
        (coalesce(253402300800000 - (extract(epoch from (due_at at time zone 'UTC')) * 1000)::bigint, 0)) stored,
      needs_attention boolean not null generated always as (attention <> '[]'::jsonb) stored,
      -- Entered by a user if the message had none.
      scalepoint_case_id uuid,
      -- Deliveries that wait for their task, or for a decision because another insurer sent them.
      held_deliveries jsonb not null default '[]',
      primary key (company_id, id),
      constraint task_identity unique (company_id, scalepoint_task_id))`);
    this.addSql(`create index task_by_urgency on case_intake.task (company_id, urgency desc, id desc)`);
    this.addSql(`create index task_by_status on case_intake.task (company_id, status, urgency desc, id desc)`);
    this.addSql(`create index task_by_insurer on case_intake.task (company_id, insurer_id, urgency desc, id desc)`);
    this.addSql(`create index task_by_attention on case_intake.task (company_id, urgency desc, id desc)
      where needs_attention`);
    this.addSql(`create index task_by_arrival on case_intake.task (company_id, received_at)`);
    this.addSql(`create table case_intake."case" (
      company_id uuid not null, id uuid not null, version integer not null, task_id uuid not null,
      number integer not null, name text not null, debtor_id text not null, debtor_reason text not null,
      requisition_number text, description text not null, damage_address jsonb, contacts jsonb not null,
      case_manager_id text, case_group_id text, price_group_id text, markup_group_id text, department_id text,
      carrier_id text, purpose_id text, origins jsonb not null, flags jsonb not null,
      insurer_values jsonb not null default '{}',
      primary key (company_id, id),
      constraint case_identity unique (company_id, task_id),
      unique (company_id, number))`);
    this.addSql(`create table case_intake.case_number (company_id uuid primary key, last integer not null)`);
    for (const table of ['task', '"case"', 'case_number']) {
      this.addSql(tenantPolicy(`case_intake.${table}`));
      this.addSql(`grant select, insert, update on case_intake.${table} to ${APP_ROLE}`);
    }
  }

  private words(): void {
    // An index of words by prefix: under row level security only leakproof operators can use an index, which those of
    // trigrams and text search are not.
    this.addSql(`create function case_intake.words_of(content jsonb) returns setof text language sql immutable as $$
      with said as (select lower(concat_ws(' ', content ->> 'scalepointCaseNumber', content ->> 'referenceNumber',
        content #>> '{policy,number}', content #>> '{policyholder,name}',
        content #>> '{policyholder,address,street}', content #>> '{policyholder,address,postalCode}',
        content #>> '{policyholder,address,city}', content #>> '{damageAddress,street}',
        content #>> '{damageAddress,postalCode}', content #>> '{damageAddress,city}')
        collate "da-x-icu") as words)
      select distinct left(word, 60) from (
        select regexp_split_to_table(words, '\\s+') as word from said union all
        select regexp_split_to_table(words, '[^[:alnum:]]+') from said) split where word <> ''
      $$`);
    this.addSql(`grant execute on function case_intake.words_of(jsonb) to ${APP_ROLE}`);
    this.addSql(`create table case_intake.task_word (
      company_id uuid not null, word text collate "C" not null, task_id uuid not null,
      primary key (company_id, word, task_id))`);
    this.addSql(`create index task_word_of_task on case_intake.task_word (company_id, task_id)`);
    this.addSql(`create function case_intake.keep_words() returns trigger language plpgsql as $$ begin
      if tg_op = 'UPDATE' then
        delete from case_intake.task_word where company_id = new.company_id and task_id = new.id;
      end if;
      insert into case_intake.task_word select new.company_id, word, new.id from case_intake.words_of(new.content) word;
      return null;
    end $$`);
    this.addSql(`create trigger keep_words after insert or update of content on case_intake.task
      for each row execute function case_intake.keep_words()`);
  }

  private whatPeopleAdd(): void {
    this.addSql(`create table case_intake.message (
      company_id uuid not null, id uuid not null, task_id uuid not null, text text not null, send boolean not null,
      author text not null, written_at timestamptz not null,
      primary key (company_id, id))`);
    this.addSql(`create index message_of_task on case_intake.message (company_id, task_id, id desc)`);
    this.addSql(`create table case_intake.file (
      company_id uuid not null, id uuid not null, task_id uuid not null, name text not null,
      content_type text not null, size integer not null, send boolean not null, added_by text not null,
      added_at timestamptz not null,
      -- Whether name, type and content agree, and whether the file was scanned.
      kind_check text not null default 'unchecked' check (kind_check in ('passed', 'doubtful', 'unchecked')),
      virus_scan text not null default 'unscanned' check (virus_scan in ('clean', 'unscanned')),
      primary key (company_id, id))`);
    this.addSql(`create index file_of_task on case_intake.file (company_id, task_id, id desc)`);
    this.addSql(`create table case_intake.file_content (
      company_id uuid not null, id uuid not null, bytes bytea not null,
      primary key (company_id, id))`);
    // Pictures and PDF are already compressed.
    this.addSql(`alter table case_intake.file_content alter column bytes set storage external`);
    this.addSql(`create table case_intake.answer (
      company_id uuid not null, event_id uuid not null, task_id uuid not null, outcome text not null,
      texts jsonb not null, fault jsonb, reference text, attempts integer not null, answered_at timestamptz not null,
      primary key (company_id, event_id))`);
    for (const table of ['task_word', 'message', 'file', 'file_content', 'answer']) {
      this.addSql(tenantPolicy(`case_intake.${table}`));
      this.addSql(`grant select, insert on case_intake.${table} to ${APP_ROLE}`);
    }
    this.addSql(`grant delete on case_intake.task_word to ${APP_ROLE}`);
    this.addSql(`grant update on case_intake.answer to ${APP_ROLE}`);
  }

  /** The state of fetching linked files; a fetched one becomes a file of the task. */
  private attachments(): void {
    // The key contains a digest, because a link may be longer than an index entry.
    this.addSql(`create table case_intake.attachment (
      company_id uuid not null, task_id uuid not null, link_digest bytea not null,
      state text not null check (state in ('fetched', 'retrying', 'refused')), reason jsonb, tries integer not null,
      file_id uuid, tried_at timestamptz not null,
      primary key (company_id, task_id, link_digest))`);
    this.addSql(tenantPolicy('case_intake.attachment'));
    this.addSql(`grant select, insert, update on case_intake.attachment to ${APP_ROLE}`);
  }
}
