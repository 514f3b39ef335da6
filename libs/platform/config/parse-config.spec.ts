import { inspect } from 'node:util';
import { FaultyConfig, parseConfig } from './parse-config.js';

const KEY = Buffer.alloc(32, 7).toString('base64');
const ISSUER = {
  JWT_ISSUER: 'https://login.example',
  JWT_AUDIENCE: 'api',
  JWT_JWKS_URL: 'https://login.example/jwks',
};
const DATABASE_URL = 'postgres://owner@localhost/erp';
const PRODUCTION = { NODE_ENV: 'production', DATABASE_URL, ENCRYPTION_KEYS: `k1:${KEY}`, ...ISSUER };

function faultsOf(env: Record<string, string>, needed?: Parameters<typeof parseConfig>[1]): Record<string, string> {
  try {
    parseConfig(env, needed);
  } catch (error) {
    if (error instanceof FaultyConfig) return Object.fromEntries(error.faults.map(({ name, fault }) => [name, fault]));
    throw error;
  }
  return {};
}

describe('parseConfig', () => {
  it('starts the demo on this machine alone from an empty environment', () => {
    expect(parseConfig({})).toMatchObject({
      demo: true,
      production: false,
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      dataDir: '.data',
      databaseUrl: null,
      runReactions: true,
      tokenIssuer: null,
      encryptionKeys: [],
      bodyLimitBytes: 1_048_576,
      intakeBodyLimitBytes: 10_485_760,
      metricsPort: null,
    });
  });

  it('takes an empty variable as not set', () => {
    expect(parseConfig({ PORT: '', DATABASE_URL: ' ', METRICS_PORT: '' })).toMatchObject({ port: 3000, demo: true });
  });

  it('is not a demo once a database is named, unless asked to', () => {
    expect(Object.keys(faultsOf({ DATABASE_URL }))).toEqual([...Object.keys(ISSUER), 'ENCRYPTION_KEYS']);
    expect(parseConfig({ DATABASE_URL, DEMO: 'on' }).demo).toBe(true);
    expect(parseConfig({ ...PRODUCTION, NODE_ENV: 'development', DATABASE_URL }).demo).toBe(false);
  });

  it('needs an issuer and keys in production, where it is never a demo', () => {
    expect(faultsOf({ NODE_ENV: 'production' })).toEqual({
      JWT_ISSUER: 'must be set in production, for example JWT_ISSUER=https://login.example',
      JWT_AUDIENCE: expect.stringContaining('in production'),
      JWT_JWKS_URL: expect.stringContaining('in production'),
      ENCRYPTION_KEYS: expect.stringContaining('in production'),
      DATABASE_URL: expect.stringContaining('the embedded PostgreSQL is for development'),
    });
    expect(Object.keys(faultsOf({ ...PRODUCTION, DEMO: 'on' }))).toEqual(['DEMO']);
    expect(parseConfig(PRODUCTION)).toMatchObject({ production: true, demo: false, host: '0.0.0.0' });
  });

  it('asks an operator’s command for no more than it needs', () => {
    const env = { NODE_ENV: 'production', DATABASE_URL };
    expect(faultsOf(env, [])).toEqual({});
    expect(Object.keys(faultsOf(env, ['ENCRYPTION_KEYS']))).toEqual(['ENCRYPTION_KEYS']);
    expect(Object.keys(faultsOf({ ...env, ENCRYPTION_KEYS: 'k1', PORT: 'x' }, []))).toEqual([
      'PORT',
      'ENCRYPTION_KEYS',
    ]);
  });

  it('needs all of the issuer or nothing of it', () => {
    expect(Object.keys(faultsOf({ JWT_ISSUER: 'https://login.example' }))).toEqual(['JWT_AUDIENCE', 'JWT_JWKS_URL']);
    expect(parseConfig(ISSUER).tokenIssuer).toEqual({
      issuer: 'https://login.example',
      audience: 'api',
      jwksUrl: new URL('https://login.example/jwks'),
      companyClaim: 'company',
    });
  });

  it('lists every fault at once, with the value and an example', () => {
    const faults = faultsOf({
      PORT: '70000',
      LOG_LEVEL: 'loud',
      DB_POOL_SIZE: 'ten',
      PUBLIC_URL: 'ftp://example',
      JWT_AUDIENCE: 'api',
    });
    expect(faults).toMatchObject({
      PORT: 'must be a whole number from 0 to 65535 (is "70000"), for example PORT=3000',
      LOG_LEVEL: expect.stringContaining('must be one of fatal, error, warn'),
      DB_POOL_SIZE: expect.stringContaining('(is "ten")'),
      PUBLIC_URL: expect.stringContaining('an http or https URL'),
    });
    expect(Object.keys(faults)).toEqual(expect.arrayContaining(['JWT_ISSUER', 'JWT_JWKS_URL']));
  });

  it('never repeats a secret in a fault', () => {
    const message = inspect(faultsOf({ DATABASE_URL: 'mysql://u:hunter2@db', ENCRYPTION_KEYS: 'k1:hunter2' }));
    expect(message).toContain('DATABASE_URL');
    expect(message).toContain('ENCRYPTION_KEYS');
    expect(message).not.toContain('hunter2');
  });

  it('reads the keyring, the current key first, and never shows a key', () => {
    const config = parseConfig({ ENCRYPTION_KEYS: `new:${Buffer.alloc(32, 1).toString('base64')}, old:${KEY}` });
    expect(config.encryptionKeys.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(config.encryptionKeys[1]?.key.export()).toEqual(Buffer.alloc(32, 7));
    expect(JSON.stringify(config) + inspect(config, { depth: 5 })).not.toContain(KEY.slice(0, 20));
  });

  it('refuses a keyring with a short key or an id twice', () => {
    expect(faultsOf({ ENCRYPTION_KEYS: `a:${KEY},b:c2hvcnQ=` }).ENCRYPTION_KEYS).toContain('entry 2 must be');
    expect(faultsOf({ ENCRYPTION_KEYS: `a:${KEY},a:${KEY}` }).ENCRYPTION_KEYS).toContain('must not use an id twice');
  });

  it('reads which proxies are trusted', () => {
    const trust = (TRUST_PROXY: string) => parseConfig({ TRUST_PROXY }).trustProxy;
    expect([trust('false'), trust('true'), trust('10.0.0.0/8, ::1')]).toEqual([false, true, ['10.0.0.0/8', '::1']]);
  });

  it.each(['1', 'proxy.example', '10.0.0.0/33', '10.0.0.1,', '::1/129'])('trusts no proxy called %s', (TRUST_PROXY) => {
    expect(faultsOf({ TRUST_PROXY }).TRUST_PROXY).toContain('must be true, false, or a list');
  });

  it('wants every address of the issuer and of Scalepoint encrypted in production', () => {
    const plain = {
      JWT_ISSUER: 'http://login.internal',
      JWT_JWKS_URL: 'http://login.internal:8080/jwks',
      CONSOLE_AUTHORITY: 'http://login.internal',
      SCALEPOINT_URL: 'http://scalepoint.internal',
      SCALEPOINT_TOKEN_URL: 'http://scalepoint.internal/token',
      SCALEPOINT_EVENTS_URL: 'http://scalepoint.internal/events',
    };
    const faults = faultsOf({ ...PRODUCTION, ...plain });
    expect(Object.keys(faults)).toEqual(Object.keys(plain));
    expect(faults.JWT_JWKS_URL).toContain('must begin with https in production');
    expect(faultsOf({ ...PRODUCTION, ...plain, PLAIN_HTTP_HOSTS: 'login.internal,scalepoint.internal' })).toEqual({});
    expect(Object.keys(faultsOf({ ...PRODUCTION, ...plain, PLAIN_HTTP_HOSTS: 'login.internal:8080' }))).toEqual(
      Object.keys(plain).filter((name) => name !== 'JWT_JWKS_URL'),
    );
    expect(
      faultsOf({ ...PRODUCTION, JWT_JWKS_URL: 'http://127.0.0.1:8080/jwks', SCALEPOINT_URL: 'http://[::1]' }),
    ).toEqual({});
    expect(faultsOf({ ...PRODUCTION, ...plain, NODE_ENV: 'development', DEMO: 'off' })).toEqual({});
  });

  it('serves its documentation outside production, unless told otherwise', () => {
    expect(parseConfig({}).serveDocs).toBe(true);
    expect(parseConfig(PRODUCTION).serveDocs).toBe(false);
    expect(parseConfig({ ...PRODUCTION, SERVE_DOCS: 'true' }).serveDocs).toBe(true);
    expect(parseConfig({ SERVE_DOCS: 'false' }).serveDocs).toBe(false);
  });

  it('reads what tokens and sessions must be, and where the scanner is', () => {
    expect(parseConfig({})).toMatchObject({
      tokenTypes: ['at+jwt', 'jwt'],
      tokenAcr: [],
      tokenAmr: [],
      sessionMaxAgeHours: null,
      clamdUrl: null,
      metricsHost: '127.0.0.1',
    });
    const given = {
      JWT_TOKEN_TYPES: 'AT+JWT',
      JWT_REQUIRED_ACR: 'gold, mfa',
      JWT_REQUIRED_AMR: 'otp',
      SESSION_MAX_AGE_HOURS: '12',
      CLAMD_URL: 'tcp://scanner:3310',
    };
    expect(parseConfig(given)).toMatchObject({
      tokenTypes: ['at+jwt'],
      tokenAcr: ['gold', 'mfa'],
      tokenAmr: ['otp'],
      sessionMaxAgeHours: 12,
      clamdUrl: new URL('tcp://scanner:3310'),
    });
    expect(Object.keys(faultsOf({ CLAMD_URL: 'http://scanner', SESSION_MAX_AGE_HOURS: '0' }))).toHaveLength(2);
  });

  it('cannot be changed afterwards', () => {
    const config = parseConfig({}) as { port: number };
    expect(() => (config.port = 1)).toThrow(TypeError);
  });

  it('sends mail only if server and sender are given, and encrypts it in production', () => {
    const mail = { SMTP_URL: 'smtp://mail.example:587', MAIL_FROM: 'ERP <erp@contractor.example>' };
    expect(parseConfig({}).mail).toBeNull();
    expect(faultsOf({ SMTP_URL: mail.SMTP_URL })).toEqual({ MAIL_FROM: expect.stringContaining('with SMTP_URL') });
    expect(faultsOf({ MAIL_FROM: mail.MAIL_FROM })).toEqual({ SMTP_URL: expect.stringContaining('with MAIL_FROM') });
    expect(parseConfig(mail).mail).toEqual({ url: mail.SMTP_URL, from: mail.MAIL_FROM, requiresTls: false });
    expect(parseConfig({ ...PRODUCTION, ...mail }).mail?.requiresTls).toBe(true);
    expect(parseConfig({ ...PRODUCTION, ...mail, PLAIN_HTTP_HOSTS: 'mail.example' }).mail?.requiresTls).toBe(false);
    const faults = faultsOf({ SMTP_URL: 'https://secret@mail.example', MAIL_FROM: 'a@b.example, c@d.example' });
    expect(Object.keys(faults)).toEqual(['SMTP_URL', 'MAIL_FROM']);
    expect(faults.SMTP_URL).not.toContain('secret');
  });

  it('sends text messages only if gateway, token and sender are given, over https in production', () => {
    const sms = { SMS_URL: 'http://sms.example/send', SMS_TOKEN: 'Token s3cret', SMS_SENDER: 'Byg og Soen' };
    expect(parseConfig({}).sms).toBeNull();
    expect(parseConfig(sms).sms).toEqual({ url: sms.SMS_URL, token: sms.SMS_TOKEN, sender: sms.SMS_SENDER });
    expect(Object.keys(faultsOf({ SMS_URL: sms.SMS_URL }))).toEqual(['SMS_TOKEN', 'SMS_SENDER']);
    expect(Object.keys(faultsOf({ ...PRODUCTION, ...sms }))).toEqual(['SMS_URL']);
    expect(Object.keys(faultsOf({ ...sms, SMS_SENDER: 'Byg og Soenner' }))).toEqual(['SMS_SENDER']);
    expect(faultsOf({ ...sms, SMS_TOKEN: 'two words s3cret' }).SMS_TOKEN).not.toContain('s3cret');
  });
});
