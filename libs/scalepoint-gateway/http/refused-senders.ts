import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Companies } from '#platform/tenancy';
import { HttpRefusal, networkOf, type Sender, SenderLimits } from '#platform/http';
import { SecurityEvents } from '#platform/observability';
import { INTAKE_ROUTE } from './intake-route.js';

const WRONG_CODE = 401;
/** Unreadable, invalid code, unknown company key, too slow, too large, unknown format. Not 403, where the code was valid. */
const FAILURES = new Set([400, WRONG_CODE, 404, 408, 413, 415]);

/** Delays senders with repeated failures before their bodies are read; see ADR 19. */
@Injectable()
export class RefusedSenders implements OnModuleInit {
  private readonly senders = new WeakMap<FastifyRequest, Sender>();

  constructor(
    private readonly host: HttpAdapterHost<FastifyAdapter>,
    private readonly companies: Companies,
    private readonly limits: SenderLimits,
    private readonly events: SecurityEvents,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance();
    fastify.addHook('onRequest', async (request, reply) => {
      if (request.routeOptions.url === INTAKE_ROUTE) await this.admit(request, reply);
    });
  }

  /**
   * Counts the outcome of a request, including those refused before their sender could be limited.
   * @returns true if the refusal may be recorded
   */
  async answered(request: FastifyRequest, status: number): Promise<boolean> {
    const admitted = this.senders.get(request);
    if (admitted && status === 200) await this.limits.succeeded(admitted);
    if (!FAILURES.has(status)) return true;
    const sender = admitted ?? (await this.senderOf(request));
    if (!admitted && (await this.limits.waitOf(sender)) > 0) return false;
    await this.failed(sender, request, status);
    return true;
  }

  private async senderOf(request: FastifyRequest): Promise<Sender> {
    const { companyKey } = request.params as { companyKey: string };
    const company = await this.companies.withKey(companyKey);
    request.companyAsked = company?.id ?? null;
    return { address: networkOf(request.ip), companyId: request.companyAsked };
  }

  private async admit(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const sender = await this.senderOf(request);
    const seconds = await this.limits.waitOf(sender);
    if (seconds > 0) {
      void reply.header('retry-after', seconds);
      throw tooManyFailures(seconds);
    }
    this.senders.set(request, sender);
  }

  private async failed(sender: Sender, { ip: address, id }: FastifyRequest, status: number): Promise<void> {
    const { companyId } = sender;
    const { waitSeconds, alarm } = await this.limits.failed(sender, status === WRONG_CODE);
    const facts = { correlationId: id, actor: 'anonymous', address, ...(companyId && { companyId }) };
    if (waitSeconds > 0) {
      this.events.raise('sender-blocked', 'A sender has to wait after too many failures', { ...facts, waitSeconds });
    }
    if (alarm) this.events.raise('guessing', 'Many wrong codes for one company, which may be guessing', facts);
  }
}

export function tooManyFailures(retryAfterSeconds: number): HttpRefusal {
  return new HttpRefusal(429, {
    code: 'gateway.too-many-failures',
    da: `For mange afviste beskeder fra denne adresse. Kontrollér virksomhedens nøgle og sikkerhedstokenen, og send igen om ${retryAfterSeconds} sekunder.`,
    en: `Too many refused messages from this address. Check the company key and the security token, and send again in ${retryAfterSeconds} seconds.`,
    facts: { retryAfterSeconds },
  });
}
