import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE } from '#platform/persistence/company-policies.js';

/** The search also finds tasks by telephone number, insurer, kind of damage and the beginning of its description. */
export class CaseIntakeMoreWords extends Migration {
  override up(): void {
    // Of a description only the first sentences: each word is a row.
    this.addSql(`create function case_intake.all_words_of(content jsonb, insurer_name text) returns setof text
      language sql immutable as $$
      with phone as (
        select regexp_replace(number, '[^0-9]', '', 'g') as digits
          from unnest(array[content #>> '{policyholder,phone}', content #>> '{policyholder,mobile}']) as number
         where number is not null),
      said as (select lower(concat_ws(' ', content ->> 'scalepointCaseNumber', content ->> 'referenceNumber',
        content #>> '{policy,number}', content #>> '{policyholder,name}',
        content #>> '{policyholder,address,street}', content #>> '{policyholder,address,postalCode}',
        content #>> '{policyholder,address,city}', content #>> '{damageAddress,street}',
        content #>> '{damageAddress,postalCode}', content #>> '{damageAddress,city}', insurer_name,
        content ->> 'damageCause', content ->> 'damageType', left(content ->> 'damageDescription', 300),
        (select string_agg(digits || ' ' || right(digits, 8), ' ') from phone))
        collate "da-x-icu") as words),
      split as (
        select regexp_split_to_table(words, '\\s+') as word from said union all
        select regexp_split_to_table(words, '[^[:alnum:]]+') from said)
      select distinct left(spelled, 60) from split
       cross join lateral (values (word), (replace(word, 'aa', 'å'))) as spelling (spelled) where word <> ''
      $$`);
    // In the order "C" a word comes right before the words that it begins.
    this.addSql(`create function case_intake.words_of(content jsonb, insurer_name text) returns setof text
      language sql immutable as $$
      select word from (
        select word, lead(word) over (order by word collate "C") as next
          from case_intake.all_words_of(content, insurer_name) word) sorted
       where next is null or not starts_with(next, word)
      $$`);
    for (const name of ['all_words_of', 'words_of']) {
      this.addSql(`revoke execute on function case_intake.${name}(jsonb, text) from public`);
      this.addSql(`grant execute on function case_intake.${name}(jsonb, text) to ${APP_ROLE}`);
    }
    this.addSql(`create or replace function case_intake.keep_words() returns trigger language plpgsql as $$ begin
      if tg_op = 'UPDATE' then
        delete from case_intake.task_word where company_id = old.company_id and task_id = old.id
           and word in (select case_intake.all_words_of(old.content, old.insurer_name) collate "C");
      end if;
      insert into case_intake.task_word
      select new.company_id, word, new.id from case_intake.words_of(new.content, new.insurer_name) word;
      return null;
    end $$`);
    this.addSql(`drop trigger keep_words on case_intake.task`);
    this.addSql(`create trigger keep_words after insert or update of content, insurer_name on case_intake.task
      for each row execute function case_intake.keep_words()`);
    this.addSql(`drop function case_intake.words_of(jsonb)`);
    this.addSql(`drop function case_intake.all_words_of(jsonb)`);
    // The owner sees the rows of all companies only while the policies are not forced on it.
    for (const table of ['task', 'task_word'])
      this.addSql(`alter table case_intake.${table} no force row level security`);
    this.addSql(`insert into case_intake.task_word
      select company_id, word, id from case_intake.task cross join lateral case_intake.words_of(content, insurer_name) word
      on conflict do nothing`);
    for (const table of ['task', 'task_word']) this.addSql(`alter table case_intake.${table} force row level security`);
  }
}
