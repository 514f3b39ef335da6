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

/** PostgreSQL refuses to run as root: run as `postgres` when started by root, otherwise as the current user. */
export async function unprivilegedUser(): Promise<OsUser | null> {
  if (process.getuid?.() !== 0) return null;
  return (await lookUp()) ?? (await create());
}

async function lookUp(): Promise<OsUser | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', NAME]), run('id', ['-g', NAME])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    // `id` exits with an error if the user does not exist; then it is created.
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
  if (!made) throw new Error(`The user "${NAME}" was created but cannot be found`);
  return made;
}

/** Makes the user the owner of a directory and its content. */
export async function giveTo(user: OsUser | null, path: string): Promise<void> {
  if (!user) return;
  await chown(path, user.uid, user.gid);
  for (const entry of await readdir(path, { recursive: true })) await chown(join(path, entry), user.uid, user.gid);
}

/** @throws Error with the directory that the user cannot enter, and the remedy */
export async function refuseUnreachable(user: OsUser | null, path: string): Promise<void> {
  if (!user) return;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = await stat(folder);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if (!(mode & bit)) {
      throw new Error(
        `The user "${NAME}", which runs PostgreSQL when started by root, cannot enter ${folder}. ` +
          `Run "chmod o+x ${folder}", set DATA_DIR to a readable path, or start as another user.`,
      );
    }
    if (folder === dirname(folder)) return;
  }
}
