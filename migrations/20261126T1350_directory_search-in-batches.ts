import { Migration } from '@mikro-orm/migrations';

/**
 * An entry has about twenty trigrams, and each was a descent of the index and 12 kB of WAL for each new entry. They now wait
 * in the pending list and enter the index sorted. The list is short, because each search reads all of it.
 */
export class DirectorySearchInBatches extends Migration {
  override up(): void {
    this.addSql(`alter index directory.entry_search set (fastupdate = on, gin_pending_list_limit = 256)`);
    this.addSql(`alter index directory.entry_phones set (gin_pending_list_limit = 256)`);
  }
}
