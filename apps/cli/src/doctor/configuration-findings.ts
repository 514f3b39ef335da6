import { createPrivateKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Config } from '#platform/config';
import { fault, type Finding, good, warning } from './finding.js';

const TIMEOUT_MS = 5_000;
const MIN_KEY_BITS = 2048;

/** What can be wrong with a configuration that was read without a fault. */
export async function configurationFindings(config: Config): Promise<Finding[]> {
  const findings = [mode(config), ...limits(config), ...plainDatabases(config), await clientKey(config)];
  if (config.tokenIssuer) findings.push(await issuer(config.tokenIssuer.jwksUrl));
  return findings;
}

function mode({ demo, production, publicUrl }: Config): Finding {
  if (demo)
    return warning('configuration', 'The demo is on: its tokens let anybody in', 'Set DEMO=off where data is real');
  if (production && publicUrl.startsWith('http:')) {
    const remedy = 'Set PUBLIC_URL to the https address that callers use, and let a proxy end TLS';
    return warning('configuration', `PUBLIC_URL is ${publicUrl}, which is not encrypted`, remedy);
  }
  return good('configuration', 'Every variable is readable');
}

function limits({ rateLimitPerMinute, intakeFailuresPerMinute, metricsPort, runReactions }: Config): Finding[] {
  const findings: Finding[] = [];
  if (rateLimitPerMinute === 0) {
    const remedy = 'Set RATE_LIMIT_PER_MINUTE, for example 6000';
    findings.push(warning('configuration', 'Requests have no limit', remedy));
  }
  if (intakeFailuresPerMinute === 0) {
    const remedy = 'Set INTAKE_FAILURES_PER_MINUTE, for example 60';
    findings.push(warning('configuration', 'Codes of insurers can be guessed without a limit', remedy));
  }
  if (metricsPort === null) {
    findings.push(warning('configuration', 'No metrics are served', 'Set METRICS_PORT, for example 9464'));
  }
  if (!runReactions) {
    const remedy = 'See that `npm run worker` runs somewhere, or set RUN_REACTIONS=true';
    findings.push(warning('configuration', 'This process runs no reactions', remedy));
  }
  return findings;
}

const ENCRYPTED = /^(?:require|verify-ca|verify-full)$/;
const THIS_MACHINE = /^(?:|localhost|127(?:\.\d+){3}|\[::1\])$/;

/** A database on another machine is asked over the network, where others may listen. */
function plainDatabases({ production, databaseUrl, appDatabaseUrl, queueDatabaseUrl }: Config): Finding[] {
  if (!production) return [];
  const urls = { DATABASE_URL: databaseUrl, APP_DATABASE_URL: appDatabaseUrl, QUEUE_DATABASE_URL: queueDatabaseUrl };
  return Object.entries(urls).flatMap(([name, url]) => {
    if (url === null) return [];
    const { hostname, searchParams } = new URL(url);
    if (THIS_MACHINE.test(hostname) || ENCRYPTED.test(searchParams.get('sslmode') ?? '')) return [];
    const remedy = `Add sslmode=verify-full to ${name}, unless the network between them is encrypted already`;
    return [warning('configuration', `${name} does not ask for TLS`, remedy)];
  });
}

async function clientKey({ scalepoint, demo }: Config): Promise<Finding> {
  if (!scalepoint) {
    return warning('scalepoint', 'Nothing is sent to Scalepoint', 'Set SCALEPOINT_URL and the variables beside it');
  }
  const file = scalepoint.clientKeyFile;
  if (file === null) {
    if (demo) return good('scalepoint', `Goes to ${scalepoint.url} with the key of the demo`);
    const remedy = 'Set SCALEPOINT_CLIENT_KEY_FILE to a PEM file with an RSA key of 2048 bits or more';
    return fault('scalepoint', 'There is no key to sign in at Scalepoint with', remedy);
  }
  try {
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = createPrivateKey(await readFile(file, 'utf8'));
    const bits = details?.modulusLength ?? 0;
    if (type === 'rsa' && bits >= MIN_KEY_BITS) {
      return good('scalepoint', `Goes to ${scalepoint.url} with an RSA key of ${bits} bits`);
    }
    const remedy = 'Make one with: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out key.pem';
    return fault('scalepoint', `The key in ${file} is no RSA key of ${MIN_KEY_BITS} bits or more`, remedy);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const remedy = 'Put the key there as PEM, readable by the user that runs the product';
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
      `${url.href} answered ${answer.status} without keys`,
      'See that JWT_JWKS_URL is the issuer’s',
    );
  } catch (error) {
    const { cause, message } = error as Error & { cause?: { code?: string } };
    const remedy = 'See that JWT_JWKS_URL is right and can be reached from here; until then nobody is let in';
    return fault('sign-in', `${url.href} cannot be read (${cause?.code ?? message})`, remedy);
  }
}
