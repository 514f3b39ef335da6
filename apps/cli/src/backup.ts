import type { Command } from 'commander';
import { migrations } from '#migrations';
import { loadOperatorConfig } from '#platform/config';
import { type BackupEnd, restoreBackup, writeBackup } from '#platform/persistence';
import type { Lifetime } from '#platform/process';
import { ownerUrlOf } from './owner-url.js';

/** Adds the commands `backup` and `restore`. */
export function addBackupCommands(cli: Command, lifetime: Lifetime, print: (text: string) => void): void {
  const tell = (done: string, file: string, { rows }: BackupEnd, json?: boolean) => {
    const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
    const text = `${done} ${total} rows of ${Object.keys(rows).length} tables: ${file}\n`;
    print(json ? `${JSON.stringify({ file, total, rows }, null, 2)}\n` : text);
  };

  cli
    .command('backup')
    .description(
      'Write every row of the database to a file, from one snapshot, while the product runs. Keep ENCRYPTION_KEYS elsewhere: they are not in it',
    )
    .requiredOption('--to <file>', 'file to write; it must not exist')
    .option('--json', 'print the counts as JSON')
    .action(async ({ to, json }: { to: string; json?: boolean }) => {
      tell('Wrote', to, await writeBackup(await ownerUrlOf(loadOperatorConfig(), lifetime), to), json);
    });

  cli
    .command('restore')
    .description('Restore a backup into the new, empty database of DATABASE_URL, and bring it up to date')
    .requiredOption('--from <file>', 'file that "backup" wrote')
    .option('--json', 'print the counts as JSON')
    .action(async ({ from, json }: { from: string; json?: boolean }) => {
      const config = loadOperatorConfig();
      const ownerUrl = await ownerUrlOf(config, lifetime);
      tell('Restored', from, await restoreBackup(ownerUrl, from, migrations, config.appDatabaseUrl ?? undefined), json);
    });
}
