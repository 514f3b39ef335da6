import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '#platform/config';
import type { Metrics } from '#platform/observability';
import { UnitOfWork } from '#platform/transactions';
import { Clock } from '#shared-kernel';
import { type OutgoingToken, OutgoingTokens, SecurityTokens } from '#tokens/contracts';
import type { CallFault, ScalepointAnswer } from '../contracts/index.js';
import { CallTurns } from '../domain/call-turns.js';
import { Connections } from '../domain/connections.js';
import { answerOf, FAULTS, isForeign } from '../wire/scalepoint-response.js';
import { AccessTokens, type Scope } from './access-tokens.js';
import { clientKey } from './client-key.js';
import { type Call, Exchange, type Exchanged, type CallLimits } from './exchange.js';

/** A reaction may make three calls (token, query, message) within the minute for which it holds its stream. */
const TIMEOUT_MS = 12_000;
const UNAUTHORISED = 401;

/** The shared part of all calls to Scalepoint: the insurer's token, the access token and the signature. */
@Injectable()
export class ScalepointClient implements OnApplicationShutdown {
  private constructor(
    private readonly exchange: Exchange,
    private readonly accessTokens: AccessTokens,
    readonly baseUrl: string | null,
    readonly eventsUrl: string | null,
    private readonly unitOfWork: UnitOfWork,
    private readonly outgoing: OutgoingTokens,
    private readonly tokens: SecurityTokens,
    private readonly clock: Clock,
    private readonly connections: Connections,
  ) {}

  static async of(
    config: Config,
    unitOfWork: UnitOfWork,
    outgoing: OutgoingTokens,
    tokens: SecurityTokens,
    clock: Clock,
    connections: Connections,
    turns: CallTurns,
    metrics: Metrics | null,
  ): Promise<ScalepointClient> {
    const { scalepoint } = config;
    const urls = scalepoint ? [scalepoint.url, scalepoint.tokenUrl, scalepoint.eventsUrl] : [];
    const hosts = new Set([...urls.map((url) => new URL(url).host), ...(scalepoint?.replyHosts ?? [])]);
    const exchange = new Exchange({
      hosts,
      timeoutMs: TIMEOUT_MS,
      metrics,
      takeTurn: (companyId) => unitOfWork.run(companyId, () => turns.take(companyId)),
    });
    const accessTokens = new AccessTokens(exchange, {
      url: scalepoint?.tokenUrl ?? '',
      clientId: scalepoint?.clientId ?? '',
      key: scalepoint ? await clientKey(config) : null,
    });
    return new ScalepointClient(
      exchange,
      accessTokens,
      scalepoint?.url ?? null,
      scalepoint?.eventsUrl ?? null,
      unitOfWork,
      outgoing,
      tokens,
      clock,
      connections,
    );
  }

  get now(): Date {
    return this.clock.now();
  }

  allows(url: string): boolean {
    return this.exchange.allows(url);
  }

  /** The insurer's token, whose use is recorded; null if there is none for the insurer. */
  tokenFor(companyId: string, insurerId: string): Promise<OutgoingToken | null> {
    return this.unitOfWork.run(companyId, async () => {
      const token = await this.outgoing.of(companyId, insurerId);
      if (token) await this.tokens.used(companyId, token.tokenId, this.now);
      return token;
    });
  }

  /** Makes the call and records its outcome for the insurer's connection. */
  async noted(companyId: string, insurerId: string, call: () => Promise<ScalepointAnswer>): Promise<ScalepointAnswer> {
    const answer = await call();
    const fault = faultOf(answer);
    await this.unitOfWork.run(companyId, () => this.connections.note(companyId, insurerId, { at: this.now, fault }));
    return answer;
  }

  /** Posts JSON with an access token of the scope; `path` is relative to the base URL. */
  async postJson(companyId: string, scope: Scope, path: string, body: object): Promise<ScalepointAnswer> {
    const exchanged = await this.authorised(companyId, scope, { method: 'POST', path, body: JSON.stringify(body) });
    return outcomeOf(exchanged);
  }

  /** Sends a GET request with an access token of the scope. */
  get(companyId: string, scope: Scope, path: string): Promise<Exchanged> {
    return this.authorised(companyId, scope, { method: 'GET', path });
  }

  /** Like `get`, but for an absolute URL on a configured host and with its own timeout. */
  getFrom(companyId: string, scope: Scope, url: string, limits: CallLimits): Promise<Exchanged> {
    return this.authorisedAt(companyId, scope, { method: 'GET', url, ...limits });
  }

  /** Posts a form, which contains its security token. */
  async postForm(companyId: string, url: string, fields: Record<string, string>): Promise<ScalepointAnswer> {
    const body = new URLSearchParams(fields).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
    return outcomeOf(await this.exchange.call({ companyId, method: 'POST', url, headers, body }));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.exchange.close();
  }

  private async authorised(
    companyId: string,
    scope: Scope,
    { path, ...rest }: { method: 'GET' | 'POST'; path: string; body?: string },
  ): Promise<Exchanged> {
    if (this.baseUrl === null) return { outcome: 'not-sent', reason: FAULTS.notConfigured, retryAfterSeconds: null };
    return this.authorisedAt(companyId, scope, { ...rest, url: this.baseUrl + path });
  }

  private async authorisedAt(
    companyId: string,
    scope: Scope,
    call: Omit<Call, 'companyId' | 'headers'>,
  ): Promise<Exchanged> {
    let exchanged: Exchanged | undefined;
    // Scalepoint may have revoked the access token early, so one retry uses a new one.
    for (let tries = 0; tries < 2; tries += 1) {
      const token = await this.accessTokens.of(companyId, scope);
      if (typeof token !== 'string') return token;
      const headers = {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        accept: 'application/json',
      };
      exchanged = await this.exchange.call({ ...call, companyId, headers });
      if (!isUnauthorised(exchanged)) return exchanged;
      this.accessTokens.forget(scope);
    }
    return { outcome: 'not-sent', reason: FAULTS.notAuthorised, retryAfterSeconds: null };
  }
}

function isUnauthorised(exchanged: Exchanged | undefined): boolean {
  return (
    exchanged?.outcome === 'answered' && exchanged.answer.status === UNAUTHORISED && !isForeign(exchanged.answer.text)
  );
}

function outcomeOf(exchanged: Exchanged): ScalepointAnswer {
  return exchanged.outcome === 'answered' ? answerOf(exchanged.answer) : exchanged;
}

/** A refusal means that the call got through, so it is not an error of the connection. */
function faultOf(answer: ScalepointAnswer): CallFault | null {
  return 'reason' in answer ? answer.reason : null;
}
