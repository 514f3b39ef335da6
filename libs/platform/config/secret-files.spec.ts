import { FaultyConfig } from './parse-config.js';
import { SECRETS, withSecretFiles } from './secret-files.js';

const files: Readonly<Record<string, string>> = {
  '/run/secrets/url': 'postgres://o:p@db/erp\n',
  '/run/secrets/none': '',
};
const read = (path: string): string => {
  const text = files[path];
  if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
  return text;
};

function faultsOf(env: Record<string, string>): string[] {
  try {
    withSecretFiles(env, read);
  } catch (error) {
    if (error instanceof FaultyConfig) return error.faults.map(({ name, fault }) => `${name} ${fault}`);
    throw error;
  }
  return [];
}

describe('secrets in files', () => {
  it('are every secret of the configuration', () => {
    expect(SECRETS).toEqual([
      ...['DATABASE_URL', 'APP_DATABASE_URL', 'QUEUE_DATABASE_URL', 'DATABASE_REPLICA_URL'],
      ...['OPERATOR_KEY', 'ENCRYPTION_KEYS', 'SMTP_URL', 'SMS_TOKEN', 'OTEL_EXPORTER_OTLP_HEADERS'],
    ]);
  });

  it('are read without the newline at their end, and change nothing else', () => {
    expect(withSecretFiles({ DATABASE_URL_FILE: '/run/secrets/url', PORT: '1' }, read)).toMatchObject({
      DATABASE_URL: 'postgres://o:p@db/erp',
      PORT: '1',
    });
    expect(withSecretFiles({ DATABASE_URL: 'postgres://x', DATABASE_URL_FILE: ' ' }, read)).toMatchObject({
      DATABASE_URL: 'postgres://x',
    });
  });

  it('stop the start when they are missing, empty or given twice, without showing a secret', () => {
    const faults = faultsOf({
      DATABASE_URL: 'postgres://o:hush@db/erp',
      DATABASE_URL_FILE: '/run/secrets/url',
      OPERATOR_KEY_FILE: '/run/secrets/none',
      ENCRYPTION_KEYS_FILE: '/run/secrets/gone',
    });
    expect(faults).toEqual([
      'DATABASE_URL_FILE must not be set together with DATABASE_URL; remove one of them',
      'OPERATOR_KEY_FILE names an empty file (/run/secrets/none)',
      'ENCRYPTION_KEYS_FILE names a file that cannot be read (/run/secrets/gone: ENOENT)',
    ]);
  });
});
