import { Migration } from '@mikro-orm/migrations';

/**
 * Words with `aa`, the old spelling of `å`, are kept in both spellings: `Aagade` is found by `ågade`, and by `aag`
 * while it is being typed.
 */
export class CaseIntakeOldSpelling extends Migration {
  override up(): void {
    this.addSql(`create or replace function case_intake.words_of(content jsonb) returns setof text
      language sql immutable as $$
      with said as (select lower(concat_ws(' ', content ->> 'scalepointCaseNumber', content ->> 'referenceNumber',
        content #>> '{policy,number}', content #>> '{policyholder,name}',
        content #>> '{policyholder,address,street}', content #>> '{policyholder,address,postalCode}',
        content #>> '{policyholder,address,city}', content #>> '{damageAddress,street}',
        content #>> '{damageAddress,postalCode}', content #>> '{damageAddress,city}')
        collate "da-x-icu") as words),
      split as (
        select regexp_split_to_table(words, '\\s+') as word from said union all
        select regexp_split_to_table(words, '[^[:alnum:]]+') from said)
      select distinct left(spelled, 60) from split
       cross join lateral (values (word), (replace(word, 'aa', 'å'))) as spelling (spelled) where word <> ''
      $$`);
    // The owner is held to the policies as well, and would see no rows.
    this.addSql(`alter table case_intake.task_word no force row level security`);
    this.addSql(`insert into case_intake.task_word
      select company_id, replace(word, 'aa', 'å'), task_id from case_intake.task_word where word like '%aa%'
      on conflict do nothing`);
    this.addSql(`alter table case_intake.task_word force row level security`);
  }
}
