import type { EncryptionKey, Variables } from './variables.js';

/** Where `npm run simulator` listens. */
const SIMULATOR = 'http://127.0.0.1:4010';

export interface TokenIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: URL;
  /** The claim that names the company. */
  readonly companyClaim: string;
}

/** How the web console signs people in: OpenID Connect, code flow with PKCE. */
export interface ConsoleSignIn {
  readonly authority: string;
  readonly clientId: string;
  readonly scope: string;
}

/** Addresses of Scalepoint and this module's credentials there. */
export interface ScalepointConnection {
  /** Base address of its interfaces, without a trailing slash. */
  readonly url: string;
  readonly tokenUrl: string;
  /** Base address of the event feed, above the tenants; without a trailing slash. */
  readonly eventsUrl: string;
  /** Further hosts to which answers to XML tasks may be sent. */
  readonly replyHosts: readonly string[];
  /** Whether the split between policyholder and insurer goes with an invoice, in fields of our own. */
  readonly sendsSettlement: boolean;
  readonly clientId: string;
  /** PEM; null in the demo, which generates a key. */
  readonly clientKeyFile: string | null;
}

/** The operator's mail server. */
export interface MailServer {
  /** With the credentials. */
  readonly url: string;
  readonly from: string;
  /** In production, as for http: only loopback and `PLAIN_HTTP_HOSTS` may be reached without encryption. */
  readonly requiresTls: boolean;
}

/** The operator's gateway for text messages. */
export interface SmsSettings {
  readonly url: string;
  readonly token: string;
  /** What recipients see. */
  readonly sender: string;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Whether an address may be reached without encryption in production: this machine, and the operator's exceptions. */
export function mayBePlain(address: string, excepted: readonly string[]): boolean {
  const { host, hostname } = new URL(address);
  return LOOPBACK.test(hostname) || excepted.includes(host) || excepted.includes(hostname);
}

/** The NATS JetStream to which events are published. */
export interface NatsSettings {
  readonly servers: readonly string[];
  readonly stream: string;
  /** Of a stream that is created. */
  readonly replicas: number;
  readonly credsFile: string | null;
  readonly caFile: string | null;
  readonly certFile: string | null;
  readonly keyFile: string | null;
}

/** Where spans are exported to, and which. */
export interface TracingSettings {
  /** Base address of the collector's OTLP over HTTP, without a trailing slash. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
  readonly sampler: Variables['OTEL_TRACES_SAMPLER'];
  /** Share of the traces, from 0 to 1, for samplers by ratio. */
  readonly ratio: number;
}

/** The configuration of the process: read once by `parseConfig`, immutable, injected by this class. */
export class Config {
  readonly environment: Variables['NODE_ENV'];
  readonly production: boolean;
  /** Local token issuer, sample data, generated secrets. Never in production. */
  readonly demo: boolean;
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  /** Public address of the API, without a trailing slash. */
  readonly publicUrl: string;
  /** Origins of front ends that may call the API from a browser; the API's own needs no entry. */
  readonly corsOrigins: readonly string[];
  /** As Fastify's `trustProxy`. */
  readonly trustProxy: boolean | string[];
  /** Folder of the embedded database and the demo's secrets. */
  readonly dataDir: string;
  /** URL of the owner, who runs migrations; without it the embedded database is started. */
  readonly databaseUrl: string | null;
  /** URL of the application's login role, if it is not derived from the owner's. */
  readonly appDatabaseUrl: string | null;
  /** URL of the application's role directly at PostgreSQL, for LISTEN, if the other URL goes through a pooler. */
  readonly queueDatabaseUrl: string | null;
  /** URL of a streaming replica that serves lists, statistics and the feed; the role is the application's. */
  readonly databaseReplicaUrl: string | null;
  readonly dbPoolSize: number;
  /** Time limit of a statement in a request or a reaction. */
  readonly dbStatementTimeoutMs: number;
  /** Pipelines and prepares statements; false sends them one by one. */
  readonly dbFastPath: boolean;
  /** Retention of deliveries and their raw messages in whole months; null keeps them for good. */
  readonly keepDeliveriesMonths: number | null;
  /** Retention of rejected deliveries in days. */
  readonly keepRefusedDeliveriesDays: number;
  /** Retention of the event log in whole months; null keeps it for good. */
  readonly keepEventsMonths: number | null;
  readonly runReactions: boolean;
  /** Whether reactions to several streams of a company share a transaction; off for comparison. */
  readonly reactInBatches: boolean;
  /** Whether messages that arrive together, and the lines of an import, share a transaction; off for comparison. */
  readonly intakeGroupCommit: boolean;
  readonly tokenIssuer: TokenIssuer | null;
  /** Accepted values of the claim "typ", in lower case. */
  readonly tokenTypes: readonly string[];
  /** Authentication contexts ("acr"), of which a token must name one; empty requires none. */
  readonly tokenAcr: readonly string[];
  /** Authentication methods ("amr"), all of which a token must name. */
  readonly tokenAmr: readonly string[];
  /** Maximum time since sign-in; with null only the issuer limits sessions. */
  readonly sessionMaxAgeHours: number | null;
  /** With null only the users of the demo can sign in. */
  readonly consoleSignIn: ConsoleSignIn | null;
  /** The name of the ERP, which the console shows. */
  readonly brandName: string;
  /** Its mark, an SVG or PNG file; null shows the name alone. */
  readonly brandMarkFile: string | null;
  /** Lets its bearer register, rename and suspend companies; null switches those calls off. */
  readonly operatorKey: string | null;
  /** The first one encrypts, all decrypt. Empty only in the demo. */
  readonly encryptionKeys: readonly EncryptionKey[];
  /** With null nothing is sent to Scalepoint. */
  readonly scalepoint: ScalepointConnection | null;
  readonly fetchAttachments: boolean;
  /**
   * `host` (any port) or `host:port` that attachments may come from, even in a private network; includes Scalepoint's
   * own host.
   */
  readonly attachmentPrivateHosts: readonly string[];
  /** Address of the virus scanner; null turns scanning off. */
  readonly clamdUrl: URL | null;
  /** With null no mail is sent; the demo prints it. */
  readonly mail: MailServer | null;
  /** With null no text message is sent; the demo prints it. */
  readonly sms: SmsSettings | null;
  /** `host` (any port) or `host:port` of webhook receivers that may be in a private network and use plain http. */
  readonly webhookPrivateHosts: readonly string[];
  /** Requests per user of a company, and per address of callers without a token; 0 is no limit. */
  readonly rateLimitPerMinute: number;
  /** Failed deliveries per address and company before the address has to wait; 0 is no limit. */
  readonly intakeFailuresPerMinute: number;
  /** Rejected deliveries that are stored per company and hour; further ones are only counted. */
  readonly refusedDeliveriesPerHour: number;
  readonly bodyLimitBytes: number;
  /** Body limit of routes with `RouteSettings({ largeBody: true })`. */
  readonly intakeBodyLimitBytes: number;
  readonly logLevel: Variables['LOG_LEVEL'];
  readonly logFormat: Variables['LOG_FORMAT'];
  /** Time between SIGTERM and the end, in which requests are still answered. */
  readonly drainSeconds: number;
  /** Null turns metrics off. */
  readonly metricsPort: number | null;
  readonly metricsHost: string;
  /** Null publishes events nowhere. */
  readonly nats: NatsSettings | null;
  /** Null turns traces off. */
  readonly tracing: TracingSettings | null;
  /** Whether /docs, /openapi.json and /asyncapi.json are served. */
  readonly serveDocs: boolean;

  constructor(values: Variables, demo: boolean) {
    this.environment = values.NODE_ENV;
    this.production = values.NODE_ENV === 'production';
    this.demo = demo;
    // The demo signs in every caller, so it listens on loopback unless configured otherwise.
    this.host = values.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0');
    this.port = values.PORT;
    this.publicUrl = values.PUBLIC_URL ?? `http://localhost:${values.PORT}`;
    this.corsOrigins = Object.freeze(values.CORS_ORIGINS ?? []);
    this.trustProxy = values.TRUST_PROXY;
    this.dataDir = values.DATA_DIR;
    this.databaseUrl = values.DATABASE_URL ?? null;
    this.appDatabaseUrl = values.APP_DATABASE_URL ?? null;
    this.queueDatabaseUrl = values.QUEUE_DATABASE_URL ?? null;
    this.databaseReplicaUrl = values.DATABASE_REPLICA_URL ?? null;
    this.dbPoolSize = values.DB_POOL_SIZE;
    this.dbStatementTimeoutMs = values.DB_STATEMENT_TIMEOUT_MS;
    this.dbFastPath = values.DB_FAST_PATH;
    this.keepDeliveriesMonths = values.KEEP_DELIVERIES_MONTHS ?? null;
    this.keepRefusedDeliveriesDays = values.KEEP_REFUSED_DELIVERIES_DAYS;
    this.keepEventsMonths = values.KEEP_EVENTS_MONTHS ?? null;
    this.runReactions = values.RUN_REACTIONS;
    this.reactInBatches = values.REACT_IN_BATCHES;
    this.intakeGroupCommit = values.INTAKE_GROUP_COMMIT;
    const { JWT_ISSUER: issuer, JWT_AUDIENCE: audience, JWT_JWKS_URL: jwksUrl } = values;
    const { JWT_COMPANY_CLAIM: companyClaim } = values;
    this.tokenIssuer =
      issuer && audience && jwksUrl
        ? Object.freeze({ issuer, audience, jwksUrl: new URL(jwksUrl), companyClaim })
        : null;
    this.tokenTypes = Object.freeze(values.JWT_TOKEN_TYPES.map((type) => type.toLowerCase()));
    this.tokenAcr = Object.freeze(values.JWT_REQUIRED_ACR ?? []);
    this.tokenAmr = Object.freeze(values.JWT_REQUIRED_AMR ?? []);
    this.sessionMaxAgeHours = values.SESSION_MAX_AGE_HOURS ?? null;
    const { CONSOLE_CLIENT_ID: clientId, CONSOLE_AUTHORITY: authority = issuer, CONSOLE_SCOPE: scope } = values;
    this.consoleSignIn = clientId && authority ? Object.freeze({ authority, clientId, scope }) : null;
    this.brandName = values.BRAND_NAME;
    this.brandMarkFile = values.BRAND_MARK_FILE ?? null;
    this.operatorKey = values.OPERATOR_KEY ?? null;
    this.encryptionKeys = Object.freeze(values.ENCRYPTION_KEYS ?? []);
    const url = values.SCALEPOINT_URL ?? (demo ? SIMULATOR : undefined);
    this.scalepoint = url
      ? Object.freeze({
          url,
          tokenUrl: values.SCALEPOINT_TOKEN_URL ?? `${url}/connect/token`,
          eventsUrl: values.SCALEPOINT_EVENTS_URL ?? `${url}/api/events/v1/dk/external`,
          replyHosts: values.SCALEPOINT_REPLY_HOSTS ?? [],
          sendsSettlement: values.SCALEPOINT_SEND_SETTLEMENT,
          clientId: values.SCALEPOINT_CLIENT_ID ?? 'demo-client',
          clientKeyFile: values.SCALEPOINT_CLIENT_KEY_FILE ?? null,
        })
      : null;
    this.fetchAttachments = values.FETCH_ATTACHMENTS;
    this.attachmentPrivateHosts = Object.freeze([
      ...(values.ATTACHMENT_PRIVATE_HOSTS ?? []),
      ...(url ? [new URL(url).host] : []),
    ]);
    this.clamdUrl = values.CLAMD_URL ?? null;
    this.mail = mailServerOf(values, this.production);
    const { SMS_URL: smsUrl, SMS_TOKEN: token, SMS_SENDER: sender } = values;
    this.sms = smsUrl && token && sender ? Object.freeze({ url: smsUrl, token, sender }) : null;
    this.webhookPrivateHosts = Object.freeze(values.WEBHOOK_PRIVATE_HOSTS ?? []);
    this.rateLimitPerMinute = values.RATE_LIMIT_PER_MINUTE;
    this.intakeFailuresPerMinute = values.INTAKE_FAILURES_PER_MINUTE;
    this.refusedDeliveriesPerHour = values.REFUSED_DELIVERIES_PER_HOUR;
    this.bodyLimitBytes = values.BODY_LIMIT_BYTES;
    this.intakeBodyLimitBytes = values.INTAKE_BODY_LIMIT_BYTES;
    this.logLevel = values.LOG_LEVEL;
    this.logFormat = values.LOG_FORMAT;
    this.drainSeconds = values.DRAIN_SECONDS;
    this.metricsPort = values.METRICS_PORT ?? null;
    this.metricsHost = values.METRICS_HOST;
    this.nats = values.NATS_URL
      ? Object.freeze({
          servers: values.NATS_URL,
          stream: values.NATS_STREAM,
          replicas: values.NATS_REPLICAS,
          credsFile: values.NATS_CREDS_FILE ?? null,
          caFile: values.NATS_CA_FILE ?? null,
          certFile: values.NATS_CERT_FILE ?? null,
          keyFile: values.NATS_KEY_FILE ?? null,
        })
      : null;
    const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = values;
    this.tracing = endpoint
      ? Object.freeze({
          endpoint,
          headers: Object.freeze(values.OTEL_EXPORTER_OTLP_HEADERS ?? {}),
          serviceName: values.OTEL_SERVICE_NAME,
          sampler: values.OTEL_TRACES_SAMPLER,
          ratio: values.OTEL_TRACES_SAMPLER_ARG,
        })
      : null;
    this.serveDocs = values.SERVE_DOCS === undefined ? !this.production : values.SERVE_DOCS === 'true';
    Object.freeze(this);
  }
}

function mailServerOf(
  { SMTP_URL, MAIL_FROM, PLAIN_HTTP_HOSTS = [] }: Variables,
  production: boolean,
): MailServer | null {
  if (!SMTP_URL || !MAIL_FROM) return null;
  const requiresTls = production && !mayBePlain(SMTP_URL, PLAIN_HTTP_HOSTS);
  return Object.freeze({ url: SMTP_URL, from: MAIL_FROM, requiresTls });
}
