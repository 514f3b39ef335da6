import type { EncryptionKey, Variables } from './variables.js';

/** Where `npm run simulator` listens. */
const SIMULATOR = 'http://127.0.0.1:4010';

export interface TokenIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: URL;
}

/** How the web console signs people in: OpenID Connect, code flow with PKCE. */
export interface ConsoleSignIn {
  readonly authority: string;
  readonly clientId: string;
  readonly scope: string;
}

/** Where Scalepoint is, and who we are there. */
export interface ScalepointConnection {
  /** Of its interfaces; no slash at the end. */
  readonly url: string;
  readonly tokenUrl: string;
  /** Above the tenants of the event feed; no slash at the end. */
  readonly eventsUrl: string;
  /** Hosts beside those two that answers about XML tasks may go to. */
  readonly replyHosts: readonly string[];
  readonly clientId: string;
  /** PEM; null in the demo, which makes one. */
  readonly clientKeyFile: string | null;
}

/** What the process was started with: read once by `parseConfig`, never changed, injected by this class. */
export class Config {
  readonly environment: Variables['NODE_ENV'];
  readonly production: boolean;
  /** Local issuer of tokens, seeded data, secrets made on the spot. Never in production. */
  readonly demo: boolean;
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Where callers reach the API; no slash at the end. */
  readonly publicUrl: string;
  /** As Fastify's `trustProxy`. */
  readonly trustProxy: boolean | string[];
  /** Where the embedded database and the secrets of the demo live. */
  readonly dataDir: string;
  /** The owner's URL, which migrates; without it the embedded database is started. */
  readonly databaseUrl: string | null;
  /** The login role of the application, when it is not to be derived from the owner. */
  readonly appDatabaseUrl: string | null;
  /** The application's role straight at PostgreSQL, for LISTEN, when the other URL leads through a pooler. */
  readonly queueDatabaseUrl: string | null;
  readonly dbPoolSize: number;
  /** How long a statement of a request or a reaction may take. */
  readonly dbStatementTimeoutMs: number;
  /** Pipelines and prepares statements; false sends them one by one. */
  readonly dbFastPath: boolean;
  /** Whole months that deliveries and their raw messages are kept for; null for good. */
  readonly keepDeliveriesMonths: number | null;
  /** Days that deliveries are kept for that were refused. */
  readonly keepRefusedDeliveriesDays: number;
  /** Whole months that the event log is kept for; null for good. */
  readonly keepEventsMonths: number | null;
  readonly runReactions: boolean;
  /** Messages of Scalepoint that arrive together are stored together; off for comparison. */
  readonly intakeGroupCommit: boolean;
  readonly tokenIssuer: TokenIssuer | null;
  /** Values of "typ" that tokens may have, in lower case. */
  readonly tokenTypes: readonly string[];
  /** Ways to sign in ("acr") of which a token must name one; empty asks for none. */
  readonly tokenAcr: readonly string[];
  /** Methods ("amr") that a token must name, all of them. */
  readonly tokenAmr: readonly string[];
  /** Null ends sessions only when their issuer does. */
  readonly sessionMaxAgeHours: number | null;
  /** Null signs nobody in but the users of the demo. */
  readonly consoleSignIn: ConsoleSignIn | null;
  /** The first one encrypts, all decrypt. Empty only in the demo. */
  readonly encryptionKeys: readonly EncryptionKey[];
  /** Null sends nothing to Scalepoint. */
  readonly scalepoint: ScalepointConnection | null;
  readonly fetchAttachments: boolean;
  /** `host` (any port) or `host:port` that attachments may come from, wherever it is; Scalepoint's own host is among them. */
  readonly attachmentPrivateHosts: readonly string[];
  /** Where the virus scanner listens; null scans nothing. */
  readonly clamdUrl: URL | null;
  /** `host` (any port) or `host:port` of receivers of webhooks that may be in a private network and called by http. */
  readonly webhookPrivateHosts: readonly string[];
  /** Requests per user of a company, and per address of callers without a token; 0 is no limit. */
  readonly rateLimitPerMinute: number;
  /** Failed deliveries per address and company before the address has to wait; 0 is no limit. */
  readonly intakeFailuresPerMinute: number;
  /** Refused deliveries that are stored per company and hour; others are only counted. */
  readonly refusedDeliveriesPerHour: number;
  readonly bodyLimitBytes: number;
  /** The limit of routes that ask for it with `RouteSettings({ largeBody: true })`. */
  readonly intakeBodyLimitBytes: number;
  readonly logLevel: Variables['LOG_LEVEL'];
  readonly logFormat: Variables['LOG_FORMAT'];
  /** Null serves no metrics. */
  readonly metricsPort: number | null;
  readonly metricsHost: string;
  /** Whether /docs, /openapi.json and /asyncapi.json are served. */
  readonly serveDocs: boolean;

  constructor(values: Variables, demo: boolean) {
    this.environment = values.NODE_ENV;
    this.production = values.NODE_ENV === 'production';
    this.demo = demo;
    // The demo signs anybody in, so it listens beyond this machine only when told to.
    this.host = values.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0');
    this.port = values.PORT;
    this.publicUrl = values.PUBLIC_URL ?? `http://localhost:${values.PORT}`;
    this.trustProxy = values.TRUST_PROXY;
    this.dataDir = values.DATA_DIR;
    this.databaseUrl = values.DATABASE_URL ?? null;
    this.appDatabaseUrl = values.APP_DATABASE_URL ?? null;
    this.queueDatabaseUrl = values.QUEUE_DATABASE_URL ?? null;
    this.dbPoolSize = values.DB_POOL_SIZE;
    this.dbStatementTimeoutMs = values.DB_STATEMENT_TIMEOUT_MS;
    this.dbFastPath = values.DB_FAST_PATH;
    this.keepDeliveriesMonths = values.KEEP_DELIVERIES_MONTHS ?? null;
    this.keepRefusedDeliveriesDays = values.KEEP_REFUSED_DELIVERIES_DAYS;
    this.keepEventsMonths = values.KEEP_EVENTS_MONTHS ?? null;
    this.runReactions = values.RUN_REACTIONS;
    this.intakeGroupCommit = values.INTAKE_GROUP_COMMIT;
    const { JWT_ISSUER: issuer, JWT_AUDIENCE: audience, JWT_JWKS_URL: jwksUrl } = values;
    this.tokenIssuer =
      issuer && audience && jwksUrl ? Object.freeze({ issuer, audience, jwksUrl: new URL(jwksUrl) }) : null;
    this.tokenTypes = Object.freeze(values.JWT_TOKEN_TYPES.map((type) => type.toLowerCase()));
    this.tokenAcr = Object.freeze(values.JWT_REQUIRED_ACR ?? []);
    this.tokenAmr = Object.freeze(values.JWT_REQUIRED_AMR ?? []);
    this.sessionMaxAgeHours = values.SESSION_MAX_AGE_HOURS ?? null;
    const { CONSOLE_CLIENT_ID: clientId, CONSOLE_AUTHORITY: authority = issuer, CONSOLE_SCOPE: scope } = values;
    this.consoleSignIn = clientId && authority ? Object.freeze({ authority, clientId, scope }) : null;
    this.encryptionKeys = Object.freeze(values.ENCRYPTION_KEYS ?? []);
    const url = values.SCALEPOINT_URL ?? (demo ? SIMULATOR : undefined);
    this.scalepoint = url
      ? Object.freeze({
          url,
          tokenUrl: values.SCALEPOINT_TOKEN_URL ?? `${url}/connect/token`,
          eventsUrl: values.SCALEPOINT_EVENTS_URL ?? `${url}/api/events/v1/dk/external`,
          replyHosts: values.SCALEPOINT_REPLY_HOSTS ?? [],
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
    this.webhookPrivateHosts = Object.freeze(values.WEBHOOK_PRIVATE_HOSTS ?? []);
    this.rateLimitPerMinute = values.RATE_LIMIT_PER_MINUTE;
    this.intakeFailuresPerMinute = values.INTAKE_FAILURES_PER_MINUTE;
    this.refusedDeliveriesPerHour = values.REFUSED_DELIVERIES_PER_HOUR;
    this.bodyLimitBytes = values.BODY_LIMIT_BYTES;
    this.intakeBodyLimitBytes = values.INTAKE_BODY_LIMIT_BYTES;
    this.logLevel = values.LOG_LEVEL;
    this.logFormat = values.LOG_FORMAT;
    this.metricsPort = values.METRICS_PORT ?? null;
    this.metricsHost = values.METRICS_HOST;
    this.serveDocs = values.SERVE_DOCS === undefined ? !this.production : values.SERVE_DOCS === 'true';
    Object.freeze(this);
  }
}
