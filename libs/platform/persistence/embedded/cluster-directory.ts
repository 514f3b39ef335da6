import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { PostgresBinaries } from './binaries.js';
import { giveTo, type OsUser } from './os-user.js';

const run = promisify(execFile);

export interface Passwords {
  readonly superuser: string;
  readonly owner: string;
}

/** Creates the cluster if there is none. If it is killed halfway, no partial cluster remains. */
export async function ensureCluster(directory: string, binaries: PostgresBinaries, user: OsUser | null): Promise<void> {
  if (existsSync(join(directory, 'PG_VERSION'))) return;
  await mkdir(dirname(directory), { recursive: true });
  const draft = await mkdtemp(`${directory}.new-`);
  try {
    const passwords: Passwords = { superuser: secret(), owner: secret() };
    const passwordFile = join(draft, 'superuser-password');
    const data = join(draft, 'data');
    await mkdir(data);
    await writeFile(passwordFile, passwords.superuser, { mode: 0o600 });
    await giveTo(user, draft);
    const made = run(
      binaries.initdb,
      [
        ...['--pgdata', data, '--username', 'postgres', '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
        ...['--encoding', 'UTF8', '--locale', 'C.UTF-8', '--data-checksums', '--no-instructions'],
      ],
      { ...user, cwd: draft },
    );
    const endWithUs = () => {
      made.child.kill('SIGKILL');
      rmSync(draft, { recursive: true, force: true });
    };
    process.once('exit', endWithUs);
    await made.finally(() => process.off('exit', endWithUs));
    await writeFile(join(data, 'passwords.json'), JSON.stringify(passwords), { mode: 0o600 });
    await giveTo(user, data);
    await chmod(data, 0o700);
    await rename(data, directory);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

export async function passwordsOf(directory: string): Promise<Passwords> {
  return JSON.parse(await readFile(join(directory, 'passwords.json'), 'utf8')) as Passwords;
}

function secret(): string {
  return randomBytes(24).toString('hex');
}
