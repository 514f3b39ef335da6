import { execFile } from 'node:child_process';
import { chown, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const NAME = 'postgres';

export interface OsUser {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root, so root steps down to the user `postgres`; anybody else stays who he is. */
export async function unprivilegedUser(): Promise<OsUser | null> {
  if (process.getuid?.() !== 0) return null;
  return (await lookUp()) ?? (await create());
}

async function lookUp(): Promise<OsUser | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', NAME]), run('id', ['-g', NAME])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    // "No such user" is an exit code of `id`, and the reason to create it.
    return null;
  }
}

async function create(): Promise<OsUser> {
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', NAME]);
  } catch (cause) {
    throw new Error(
      `PostgreSQL does not run as root, and the user "${NAME}" could not be created. ` +
        'Create it, start as another user, or set DATABASE_URL to a PostgreSQL of your own.',
      { cause },
    );
  }
  const made = await lookUp();
  if (!made) throw new Error(`The user "${NAME}" was created but is not found`);
  return made;
}

/** Gives a directory and what is in it to the user. */
export async function giveTo(user: OsUser | null, path: string): Promise<void> {
  if (!user) return;
  await chown(path, user.uid, user.gid);
  for (const entry of await readdir(path, { recursive: true })) await chown(join(path, entry), user.uid, user.gid);
}

/** @throws Error naming the directory that the user may not pass through, and what to do about it */
export async function refuseUnreachable(user: OsUser | null, path: string): Promise<void> {
  if (!user) return;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = await stat(folder);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if (!(mode & bit)) {
      throw new Error(
        `The user "${NAME}", as whom PostgreSQL runs when started by root, may not enter ${folder}. ` +
          `Run "chmod o+x ${folder}", set DATA_DIR to a readable path, or start as another user.`,
      );
    }
    if (folder === dirname(folder)) return;
  }
}
