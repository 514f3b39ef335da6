import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type BackupEnd, type BackupHeader, BackupRefused, type BackupTable } from './archive.js';

export type BackupLine = BackupHeader | BackupTable | BackupEnd | string;

/** The lines of a backup: descriptions as objects, rows as text. */
export async function* readBackup(file: string): AsyncGenerator<BackupLine> {
  try {
    // Not by readline, which also splits at U+2028, a character that texts may contain.
    let rest = '';
    const text = createGunzip().setEncoding('utf8');
    // Ends the reading below with the error, too.
    pipeline(createReadStream(file), text, () => undefined);
    for await (const chunk of text) {
      const lines = `${rest}${String(chunk)}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield line.startsWith('#') ? (JSON.parse(line.slice(1)) as BackupLine) : line;
    }
  } catch (cause) {
    throw new BackupRefused(`${file} cannot be read as a backup, or is damaged.`, { cause });
  }
}

export async function headerOf(file: string): Promise<BackupHeader> {
  for await (const line of readBackup(file)) {
    if (typeof line === 'object' && 'format' in line && line.format === 'scalepoint-backup' && line.version === 1) {
      return line;
    }
    break;
  }
  throw new BackupRefused(`${file} is not a backup of this product, or one of a later version.`);
}
