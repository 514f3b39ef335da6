import { createPrivateKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { EventBridgeModule } from '#event-bridge';
import type { Config } from '#platform/config';
import { fault, type Finding, good, warning } from './finding.js';

const TIMEOUT_MS = 5_000;
const MIN_KEY_BITS = 2048;

/** Checks a configuration that is valid but may be unsafe or incomplete. */
export async function configurationFindings(config: Config): Promise<Finding[]> {
  const findings = [mode(config), ...limits(config), ...plainDatabases(config), await clientKey(config)];
  if (config.tokenIssuer) findings.push(await issuer(config.tokenIssuer.jwksUrl));
  if (config.nats) findings.push(await nats(config));
  return findings;
}

async function nats(config: Config): Promise<Finding> {
  const { stream = '' } = config.nats ?? {};
  try {
    const exists = await EventBridgeModule.streamExists(config);
    return good(
      'NATS',
      exists ? `The stream ${stream} is there` : `NATS answers; the stream ${stream} will be created`,
    );
  } catch (error) {
    const { reason = 'unexpected' } = error as { reason?: string };
    const remedy =
      'Check NATS_URL, its credentials and certificates, and that JetStream is on; events wait in the feed meanwhile';
    return fault('NATS', `Events cannot be published (${reason})`, remedy);
  }
}

function mode({ demo, production, publicUrl }: Config): Finding {
  if (demo)
    return warning('configuration', 'The demo is on: anyone can sign in', 'Set DEMO=off outside demonstrations');
  if (production && publicUrl.startsWith('http:')) {
    const remedy = 'Set PUBLIC_URL to the https address of the API, and terminate TLS at a proxy';
    return warning('configuration', `PUBLIC_URL is ${publicUrl}, which is not encrypted`, remedy);
  }
  return good('configuration', 'All variables are valid');
}

function limits({ rateLimitPerMinute, intakeFailuresPerMinute, metricsPort, runReactions }: Config): Finding[] {
  const findings: Finding[] = [];
  if (rateLimitPerMinute === 0) {
    const remedy = 'Set RATE_LIMIT_PER_MINUTE, for example 6000';
    findings.push(warning('configuration', 'There is no rate limit', remedy));
  }
  if (intakeFailuresPerMinute === 0) {
    const remedy = 'Set INTAKE_FAILURES_PER_MINUTE, for example 60';
    findings.push(warning('configuration', 'Attempts to guess insurer codes are not limited', remedy));
  }
  if (metricsPort === null) {
    findings.push(warning('configuration', 'Metrics are off', 'Set METRICS_PORT, for example 9464'));
  }
  if (!runReactions) {
    const remedy = 'Make sure that a worker runs (`npm run worker`), or set RUN_REACTIONS=true';
    findings.push(warning('configuration', 'This process runs no reactions', remedy));
  }
  return findings;
}

const ENCRYPTED = /^(?:require|verify-ca|verify-full)$/;
const THIS_MACHINE = /^(?:|localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Connections to a database on another machine should be encrypted. */
function plainDatabases(config: Config): Finding[] {
  if (!config.production) return [];
  const urls = {
    DATABASE_URL: config.databaseUrl,
    APP_DATABASE_URL: config.appDatabaseUrl,
    QUEUE_DATABASE_URL: config.queueDatabaseUrl,
    DATABASE_REPLICA_URL: config.databaseReplicaUrl,
  };
  return Object.entries(urls).flatMap(([name, url]) => {
    if (url === null) return [];
    const { hostname, searchParams } = new URL(url);
    if (THIS_MACHINE.test(hostname) || ENCRYPTED.test(searchParams.get('sslmode') ?? '')) return [];
    const remedy = `Add sslmode=verify-full to ${name}, unless the network between them is already encrypted`;
    return [warning('configuration', `${name} does not require TLS`, remedy)];
  });
}

async function clientKey({ scalepoint, demo }: Config): Promise<Finding> {
  if (!scalepoint) {
    return warning(
      'scalepoint',
      'Nothing is sent to Scalepoint',
      'Set SCALEPOINT_URL and the other SCALEPOINT_… variables',
    );
  }
  const file = scalepoint.clientKeyFile;
  if (file === null) {
    if (demo) return good('scalepoint', `Connects to ${scalepoint.url} with the demo key`);
    const remedy = 'Set SCALEPOINT_CLIENT_KEY_FILE to a PEM file with an RSA key of 2048 bits or more';
    return fault('scalepoint', 'The key for signing in to Scalepoint is missing', remedy);
  }
  try {
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = createPrivateKey(await readFile(file, 'utf8'));
    const bits = details?.modulusLength ?? 0;
    if (type === 'rsa' && bits >= MIN_KEY_BITS) {
      return good('scalepoint', `Connects to ${scalepoint.url} with an RSA key of ${bits} bits`);
    }
    const remedy = 'Create one with: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out key.pem';
    return fault('scalepoint', `The key in ${file} is not an RSA key of at least ${MIN_KEY_BITS} bits`, remedy);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const remedy = 'Put a PEM key there that the user running the product can read';
    return fault('scalepoint', `The key in ${file} cannot be read (${code ?? message})`, remedy);
  }
}

async function issuer(url: URL): Promise<Finding> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    const { keys } = (await answer.json()) as { keys?: unknown[] };
    if (answer.ok && Array.isArray(keys) && keys.length > 0)
      return good('sign-in', `${url.host} publishes ${keys.length} key(s)`);
    return fault(
      'sign-in',
      `${url.href} returned ${answer.status} without keys`,
      'Set JWT_JWKS_URL to the key set of the token issuer',
    );
  } catch (error) {
    const { cause, message } = error as Error & { cause?: { code?: string } };
    const remedy = 'Check that JWT_JWKS_URL is correct and reachable from here; until then no user can sign in';
    return fault('sign-in', `${url.href} cannot be read (${cause?.code ?? message})`, remedy);
  }
}
