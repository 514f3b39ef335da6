import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Writes each script, style and drawing compressed beside it, so that the server sends it without computing. */
export function compressFiles(folder) {
  for (const name of readdirSync(folder, { recursive: true }).filter((one) => /\.(?:js|css|svg)$/.test(one))) {
    const content = readFileSync(join(folder, name));
    if (content.length < 1024) continue;
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content));
  }
}
