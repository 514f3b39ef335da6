import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** What people do with tasks and cases: moves, deadlines, messages, files, answers; and what the overview is sorted and searched by. */
export class CaseIntakeLifeOfATask extends Migration {
  override up(): void {
    // The owner is behind the wall too, and has to bring the rows that are there to the new shape.
    this.addSql(`alter table case_intake.task no force row level security`);
    this.addSql(`alter table case_intake.task
      add column withdrawn boolean not null default false,
      add column chosen_debtor_id text,
      add column rejection_reason text,
      add column inspection_at timestamptz,
      add column completed_at timestamptz,
      add column deadline_rules jsonb not null default '[]',
      add column postponements jsonb not null default '[]',
      add column deadlines jsonb not null default '[]',
      add column due_at timestamptz`);
    this.addSql(`update case_intake.task set
      withdrawn = status = 'cancelled',
      deadlines = coalesce((select jsonb_agg(one || '{"origin": "task"}') from jsonb_array_elements(content->'deadlines') one), '[]'),
      due_at = case when status <> 'cancelled' then
        (select min((one->>'at')::timestamptz) from jsonb_array_elements(content->'deadlines') one) end`);
    // Grows towards the deadline and is 0 without one, so that one descending order is: most overdue, next due, newest.
    this.addSql(`alter table case_intake.task
      add column urgency bigint not null generated always as
        (coalesce(253402300800000 - (extract(epoch from (due_at at time zone 'UTC')) * 1000)::bigint, 0)) stored,
      add column needs_attention boolean not null generated always as (attention <> '[]'::jsonb) stored`);
    this.addSql(`create index task_by_urgency on case_intake.task (company_id, urgency desc, id desc)`);
    this.addSql(`create index task_by_status on case_intake.task (company_id, status, urgency desc, id desc)`);
    this.addSql(`create index task_by_insurer on case_intake.task (company_id, insurer_id, urgency desc, id desc)`);
    this.addSql(`create index task_by_attention on case_intake.task (company_id, urgency desc, id desc)
      where needs_attention`);
    this.addSql(`create index task_by_arrival on case_intake.task (company_id, received_at)`);

    // Words by their beginnings: behind row level security only comparisons that give nothing away can use an index,
    // and those of trigrams and of text search are not among them.
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
    this.addSql(`create table case_intake.task_word (
      company_id uuid not null, word text collate "C" not null, task_id uuid not null,
      primary key (company_id, word, task_id))`);
    this.addSql(`create index task_word_of_task on case_intake.task_word (company_id, task_id)`);
    this.addSql(`insert into case_intake.task_word
      select company_id, word, id from case_intake.task, case_intake.words_of(content) word`);
    this.addSql(`create function case_intake.keep_words() returns trigger language plpgsql as $$ begin
      if tg_op = 'UPDATE' then
        delete from case_intake.task_word where company_id = new.company_id and task_id = new.id;
      end if;
      insert into case_intake.task_word select new.company_id, word, new.id from case_intake.words_of(new.content) word;
      return null;
    end $$`);
    this.addSql(`create trigger keep_words after insert or update of content on case_intake.task
      for each row execute function case_intake.keep_words()`);
    this.addSql(`alter table case_intake.task force row level security`);

    this.addSql(`alter table case_intake."case" add column insurer_values jsonb not null default '{}'`);
    this.addSql(`create table case_intake.message (
      company_id uuid not null, id uuid not null, task_id uuid not null, text text not null, send boolean not null,
      author text not null, written_at timestamptz not null,
      primary key (company_id, id))`);
    this.addSql(`create index message_of_task on case_intake.message (company_id, task_id, id desc)`);
    this.addSql(`create table case_intake.file (
      company_id uuid not null, id uuid not null, task_id uuid not null, name text not null,
      content_type text not null, size integer not null, send boolean not null, added_by text not null,
      added_at timestamptz not null,
      primary key (company_id, id))`);
    this.addSql(`create index file_of_task on case_intake.file (company_id, task_id, id desc)`);
    this.addSql(`create table case_intake.file_content (
      company_id uuid not null, id uuid not null, bytes bytea not null,
      primary key (company_id, id))`);
    // Pictures and PDF are compressed already.
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
}
