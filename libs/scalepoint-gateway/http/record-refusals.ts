import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Commands, Companies } from '#platform/cqrs';
import { RecordRefusedDelivery } from '../commands/record-refused-delivery.js';
import { RecordStrayDelivery } from '../commands/record-stray-delivery.js';
import { storableText } from '../wire/stored-message.js';
import { INTAKE_ROUTE } from './intake-route.js';
import { RefusedSenders } from './refused-senders.js';

const TOO_MANY_REQUESTS = 429;
const KEPT = 2048;

/**
 * Records messages that were refused before or while they were read: too large, broken, to nobody.
 * Too many at once are not recorded one by one, or the limit would protect nothing.
 */
@Injectable()
export class RecordRefusals implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost<FastifyAdapter>,
    private readonly companies: Companies,
    private readonly commands: Commands,
    private readonly strays: RecordStrayDelivery,
    private readonly senders: RefusedSenders,
  ) {}

  onModuleInit(): void {
    this.host.httpAdapter.getInstance().addHook('onSend', async (request, reply, payload) => {
      const { statusCode } = reply;
      if (request.routeOptions.url !== INTAKE_ROUTE) return payload;
      const mayRecord = await this.senders.answered(request, statusCode);
      const isRefused = statusCode >= 400 && statusCode < 500 && statusCode !== TOO_MANY_REQUESTS;
      if (isRefused && mayRecord && !request.deliveryRecorded) {
        await this.record(request, typeof payload === 'string' ? payload : '{}');
      }
      return payload;
    });
  }

  private async record(request: FastifyRequest, problem: string): Promise<void> {
    const { companyKey } = request.params as { companyKey: string };
    const { code, detail } = JSON.parse(problem) as { code: string; detail: string };
    const size = request.rawBody?.length ?? Number(request.headers['content-length'] ?? 0);
    const company = await this.companies.withKey(companyKey);
    if (!company) {
      await this.strays.execute(companyKey, code, size);
      return;
    }
    const contentType = request.headers['content-type'] ?? null;
    await this.commands.execute(
      new RecordRefusedDelivery(company.id, {
        channel: contentType?.startsWith('application/json') ? 'json' : 'form',
        contentType,
        size,
        masked: request.rawBody ? storableText(request.rawBody, KEPT) : null,
        reason: { code, da: detail, en: detail },
      }),
    );
  }
}
