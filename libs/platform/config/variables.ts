import { createSecretKey, type KeyObject } from 'node:crypto';
import { isIP } from 'node:net';
import { z } from 'zod';

/** A key of the keyring. `key` is opaque, so that it never ends up in a log. */
export interface EncryptionKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** `schema` parses the text of the variable, or undefined; `secret` keeps an invalid value out of the error. */
interface Variable<T> {
  readonly schema: z.ZodType<T, string | undefined>;
  readonly example: string;
  readonly secret?: true;
}

function variable<T>(schema: z.ZodType<T, string | undefined>, example: string): Variable<T> {
  return { schema, example };
}

function secret<T>(schema: z.ZodType<T, string | undefined>, example: string): Variable<T> {
  return { schema, example, secret: true };
}

function integer(min: number, max: number) {
  const fault = `must be a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, fault)
    .transform(Number)
    .refine((value) => value >= min && value <= max, fault);
}

function choice<const T extends string>(...values: T[]) {
  return z.enum(values, `must be one of ${values.join(', ')}`);
}

function url(protocols: string, kind: string) {
  const fault = `must be ${kind}`;
  return z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), fault);
}

const onUnlessSaid = choice('true', 'false')
  .default('true')
  .transform((value) => value === 'true');

const httpUrl = url('http: https:', 'an http or https URL');
const baseUrl = httpUrl.transform((value) => value.replace(/\/+$/, ''));
const hosts = z
  .string()
  .transform((list) => list.split(',').map((host) => host.trim().toLowerCase()))
  .refine(
    (list) => list.every((host) => /^[a-z0-9.-]+(:\d{1,5})?$/.test(host)),
    'must be host names, separated by commas',
  );
const origins = z
  .string()
  .transform((list) => list.split(',').map((origin) => origin.trim()))
  .refine(
    (list) => list.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
    'must be origins such as https://erp.example, separated by commas, without paths',
  );
const databaseUrl = url('postgres: postgresql:', 'a PostgreSQL URL');
const words = z
  .string()
  .transform((list) => list.split(',').map((word) => word.trim()))
  .refine((list) => list.every((word) => /^[\x21-\x7e]{1,200}$/.test(word)), 'must be words, separated by commas');
const clamdUrl = z
  .string()
  .refine(
    (value) => URL.canParse(value) && new URL(value).protocol === 'tcp:' && new URL(value).hostname !== '',
    'must be the address of clamd, tcp://host:port',
  )
  .transform((value) => new URL(value));
const smtpUrl = z
  .string()
  .refine(
    (value) => URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol) && new URL(value).hostname !== '',
    'must be the address of a mail server, smtps://user:password@host:port or smtp://host:port',
  );
const mailFrom = z
  .string()
  .regex(
    /^(?:[^<>@\r\n]{1,100} <)?[^\s@<>,;]{1,64}@[^\s@<>,;]{1,190}>?$/,
    'must be a mail address, with or without a name before it',
  );
// Letters, digits and spaces up to 11, as the GSM network carries them, or a number.
const smsSender = z
  .string()
  .regex(
    /^(?:(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}|\+?\d{3,15})$/,
    'must be up to 11 letters, digits and spaces with a letter, or a number',
  );
const smsToken = z
  .string()
  .regex(/^[\x21-\x7e]{1,500}(?: [\x21-\x7e]{1,500})?$/, 'must be a token, with or without its scheme');
const text = z.string().max(500, 'must be at most 500 characters');

// Its characters are those of a bearer token; shorter keys can be guessed.
const operatorKey = z.string().regex(/^[\w\-.~+/=]{32,500}$/, 'must be 32 to 500 letters, digits or -._~+/=');

const encryptionKeys = z.string().transform((list, context): EncryptionKey[] => {
  const keys = list.split(',').map((entry) => {
    const [, id, base64] = /^([\w-]{1,32}):([A-Za-z0-9+/]{43}=)$/.exec(entry.trim()) ?? [];
    return id && base64 ? { id, key: createSecretKey(Buffer.from(base64, 'base64')) } : null;
  });
  const readable = keys.filter((key) => key !== null);
  if (readable.length < keys.length) {
    context.addIssue(`entry ${keys.indexOf(null) + 1} must be <id>:<base64 of 32 bytes>; separate entries with commas`);
  } else if (new Set(readable.map(({ id }) => id)).size < readable.length) {
    context.addIssue('must not use an id twice');
  }
  return readable;
});

// A number of hops is not offered: a caller who connects directly could then forge the header.
const trustProxy = z.string().transform((value, context): boolean | string[] => {
  if (value === 'true' || value === 'false') return value === 'true';
  const proxies = value.split(',').map((proxy) => proxy.trim());
  const faulty = proxies.find((proxy) => !isNetwork(proxy));
  if (faulty !== undefined) context.addIssue('must be true, false, or a list of addresses and networks');
  return proxies;
});

function isNetwork(text: string): boolean {
  const [, address = '', prefix = '0'] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && Number(prefix) <= (version === 4 ? 32 : 128);
}

/** `name=value` pairs, whose values may be percent-encoded. */
const headers = z.string().transform((list, context): Readonly<Record<string, string>> => {
  const pairs = list.split(',').map((pair) => /^\s*([\w-]+)\s*=\s*([\x21-\x7e]*)\s*$/.exec(pair));
  if (pairs.includes(null)) context.addIssue('must be name=value pairs, separated by commas');
  return Object.fromEntries(pairs.flatMap((pair) => (pair ? [[pair[1] ?? '', decoded(pair[2] ?? '')]] : [])));
});

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const natsServers = z
  .string()
  .transform((list) => list.split(',').map((server) => server.trim()))
  .refine(
    (list) => list.every((server) => /^(?:nats|tls):\/\/[^/@\s]+$/.test(server)),
    'must be nats:// or tls:// addresses without a password, separated by commas',
  );
const natsStream = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 letters, digits, _ or -');

const ratio = z
  .string()
  .regex(/^(?:0(?:\.\d{1,9})?|1(?:\.0+)?)$/, 'must be a number from 0 to 1')
  .transform(Number);

/** Every variable that the environment can set; `.env.example` lists the same names. */
export const variables = {
  NODE_ENV: variable(choice('development', 'test', 'production').default('development'), 'production'),
  HOST: variable(text.optional(), '0.0.0.0'),
  PORT: variable(integer(0, 65_535).default(3000), '3000'),
  PUBLIC_URL: variable(baseUrl.optional(), 'https://erp.example/api'),
  CORS_ORIGINS: variable(origins.optional(), 'https://erp.example'),
  TRUST_PROXY: variable(trustProxy.default(false), '10.0.0.0/8'),
  DRAIN_SECONDS: variable(integer(0, 300).default(0), '10'),
  DEMO: variable(choice('on', 'off').optional(), 'on'),
  DATA_DIR: variable(text.default('.data'), '.data'),
  DATABASE_URL: secret(databaseUrl.optional(), 'postgres://owner:password@localhost:5432/erp'),
  APP_DATABASE_URL: secret(databaseUrl.optional(), 'postgres://app:password@localhost:5432/erp'),
  QUEUE_DATABASE_URL: secret(databaseUrl.optional(), 'postgres://app:password@localhost:5432/erp'),
  DATABASE_REPLICA_URL: secret(databaseUrl.optional(), 'postgres://replica.internal:5432/erp'),
  DB_POOL_SIZE: variable(integer(1, 500).default(10), '10'),
  DB_STATEMENT_TIMEOUT_MS: variable(integer(1000, 600_000).default(10_000), '10000'),
  DB_FAST_PATH: variable(onUnlessSaid, 'true'),
  KEEP_DELIVERIES_MONTHS: variable(integer(12, 1200).optional(), '24'),
  KEEP_REFUSED_DELIVERIES_DAYS: variable(integer(1, 366).default(7), '7'),
  KEEP_EVENTS_MONTHS: variable(integer(12, 1200).optional(), '60'),
  RUN_REACTIONS: variable(onUnlessSaid, 'true'),
  REACT_IN_BATCHES: variable(onUnlessSaid, 'true'),
  INTAKE_GROUP_COMMIT: variable(onUnlessSaid, 'true'),
  JWT_ISSUER: variable(text.optional(), 'https://login.example'),
  JWT_AUDIENCE: variable(text.optional(), 'erp-api'),
  JWT_JWKS_URL: variable(httpUrl.optional(), 'https://login.example/.well-known/jwks.json'),
  JWT_COMPANY_CLAIM: variable(text.default('company'), 'https://erp.example/company'),
  JWT_TOKEN_TYPES: variable(words.default(['at+jwt', 'JWT']), 'at+jwt'),
  JWT_REQUIRED_ACR: variable(words.optional(), 'urn:example:mfa'),
  JWT_REQUIRED_AMR: variable(words.optional(), 'mfa'),
  SESSION_MAX_AGE_HOURS: variable(integer(1, 8760).optional(), '12'),
  CONSOLE_CLIENT_ID: variable(text.optional(), 'scalepoint-console'),
  CONSOLE_AUTHORITY: variable(baseUrl.optional(), 'https://login.example'),
  CONSOLE_SCOPE: variable(text.default('openid'), 'openid profile erp-api'),
  BRAND_NAME: variable(text.default('ERP'), 'Håndværk ERP'),
  BRAND_MARK_FILE: variable(text.optional(), '/etc/scalepoint/mark.svg'),
  OPERATOR_KEY: secret(operatorKey.optional(), '<32 or more visible characters>'),
  ENCRYPTION_KEYS: secret(encryptionKeys.optional(), 'key-2:<base64 of 32 bytes>,key-1:<base64 of 32 bytes>'),
  SCALEPOINT_URL: variable(baseUrl.optional(), 'https://scalepoint.example'),
  SCALEPOINT_TOKEN_URL: variable(httpUrl.optional(), 'https://login.scalepoint.example/connect/token'),
  SCALEPOINT_EVENTS_URL: variable(baseUrl.optional(), 'https://scalepoint.example/api/events/v1/dk/external'),
  SCALEPOINT_REPLY_HOSTS: variable(hosts.optional(), 'claims.scalepoint.example'),
  SCALEPOINT_SEND_SETTLEMENT: variable(onUnlessSaid, 'true'),
  SCALEPOINT_CLIENT_ID: variable(text.optional(), 'erp'),
  SCALEPOINT_CLIENT_KEY_FILE: variable(text.optional(), '/run/secrets/scalepoint-key.pem'),
  FETCH_ATTACHMENTS: variable(onUnlessSaid, 'true'),
  ATTACHMENT_PRIVATE_HOSTS: variable(hosts.optional(), 'files.internal'),
  CLAMD_URL: variable(clamdUrl.optional(), 'tcp://127.0.0.1:3310'),
  SMTP_URL: secret(smtpUrl.optional(), 'smtps://user:password@mail.example:465'),
  MAIL_FROM: variable(mailFrom.optional(), 'ERP <erp@contractor.example>'),
  SMS_URL: variable(httpUrl.optional(), 'https://messaging.gatewayapi.com/mobile/single'),
  SMS_TOKEN: secret(smsToken.optional(), '<token of the gateway>'),
  SMS_SENDER: variable(smsSender.optional(), 'Byg og Soen'),
  WEBHOOK_PRIVATE_HOSTS: variable(hosts.optional(), 'erp.internal:8080'),
  PLAIN_HTTP_HOSTS: variable(hosts.optional(), 'login.internal,scalepoint.internal:8080'),
  RATE_LIMIT_PER_MINUTE: variable(integer(0, 10_000_000).default(6000), '6000'),
  INTAKE_FAILURES_PER_MINUTE: variable(integer(0, 1_000_000).default(60), '60'),
  REFUSED_DELIVERIES_PER_HOUR: variable(integer(1, 1_000_000).default(100), '100'),
  BODY_LIMIT_BYTES: variable(integer(1024, 1_073_741_824).default(1_048_576), '1048576'),
  INTAKE_BODY_LIMIT_BYTES: variable(integer(1024, 1_073_741_824).default(10_485_760), '10485760'),
  LOG_LEVEL: variable(choice('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent').default('info'), 'info'),
  LOG_FORMAT: variable(choice('json', 'pretty').default('json'), 'json'),
  METRICS_PORT: variable(integer(0, 65_535).optional(), '9464'),
  METRICS_HOST: variable(text.default('127.0.0.1'), '10.0.0.5'),
  NATS_URL: variable(natsServers.optional(), 'tls://nats-1.internal:4222,tls://nats-2.internal:4222'),
  NATS_STREAM: variable(natsStream.default('SCALEPOINT'), 'SCALEPOINT'),
  NATS_REPLICAS: variable(integer(1, 5).default(1), '3'),
  NATS_CREDS_FILE: variable(text.optional(), '/run/secrets/nats.creds'),
  NATS_CA_FILE: variable(text.optional(), '/run/secrets/nats-ca.pem'),
  NATS_CERT_FILE: variable(text.optional(), '/run/secrets/nats-client.pem'),
  NATS_KEY_FILE: variable(text.optional(), '/run/secrets/nats-client-key.pem'),
  OTEL_EXPORTER_OTLP_ENDPOINT: variable(baseUrl.optional(), 'http://127.0.0.1:4318'),
  OTEL_EXPORTER_OTLP_HEADERS: secret(headers.optional(), 'authorization=Bearer%20<token>'),
  OTEL_SERVICE_NAME: variable(text.default('scalepoint-module'), 'scalepoint-api'),
  OTEL_TRACES_SAMPLER: variable(
    choice(
      ...(['always_on', 'always_off', 'traceidratio'] as const),
      ...(['parentbased_always_on', 'parentbased_always_off', 'parentbased_traceidratio'] as const),
    ).default('parentbased_always_on'),
    'parentbased_traceidratio',
  ),
  OTEL_TRACES_SAMPLER_ARG: variable(ratio.default(1), '0.1'),
  SERVE_DOCS: variable(choice('true', 'false').optional(), 'false'),
};

export type Variables = { [Name in keyof typeof variables]: z.infer<(typeof variables)[Name]['schema']> };
