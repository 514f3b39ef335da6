import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE } from '#platform/persistence/company-policies.js';

/**
 * The search is by the beginnings of words, so a word that begins another word of its task finds nothing more. And the words
 * of a task are found by what they were made of, without an index of their own.
 */
export class CaseIntakeFewerWords extends Migration {
  override up(): void {
    this.addSql(`alter function case_intake.words_of(jsonb) rename to all_words_of`);
    // In the order "C" a word comes right before the words that it begins.
    this.addSql(`create function case_intake.words_of(content jsonb) returns setof text language sql immutable as $$
      select word from (
        select word, lead(word) over (order by word collate "C") as next from case_intake.all_words_of(content) word) sorted
       where next is null or not starts_with(next, word)
      $$`);
    this.addSql(`revoke execute on function case_intake.words_of(jsonb) from public`);
    this.addSql(
      `grant execute on function case_intake.words_of(jsonb), case_intake.all_words_of(jsonb) to ${APP_ROLE}`,
    );
    // Tasks from before have all their words until their next update.
    this.addSql(`create or replace function case_intake.keep_words() returns trigger language plpgsql as $$ begin
      if tg_op = 'UPDATE' then
        delete from case_intake.task_word where company_id = old.company_id and task_id = old.id
           and word in (select case_intake.all_words_of(old.content) collate "C");
      end if;
      insert into case_intake.task_word select new.company_id, word, new.id from case_intake.words_of(new.content) word;
      return null;
    end $$`);
    this.addSql(`drop index case_intake.task_word_of_task`);
  }
}
