import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const dataDir = resolve(process.env.DATA_DIR || '.data');
if (process.env.DATABASE_URL) {
  process.stderr.write(
    'DATABASE_URL is set: its database is not touched. To start over, drop and create it yourself.\n',
  );
  process.exit(1);
}
const lock = join(dataDir, 'postgres', 'postmaster.pid');
if (existsSync(lock)) {
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  try {
    process.kill(pid, 0);
    process.stderr.write(`The product is running on ${dataDir} (database process ${pid}). Stop it first.\n`);
    process.exit(1);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
for (const part of ['postgres', 'demo-issuer.json', 'demo-encryption-key', 'scalepoint-client-key.pem']) {
  rmSync(join(dataDir, part), { recursive: true, force: true });
}
process.stdout.write(`Removed the demo's data from ${dataDir}. The next "npm start" creates it again.\n`);
