import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Commands } from '#platform/cqrs';
import { Companies } from '#platform/tenancy';
import { MAX_LOOKED_AT, RecordRefusedDelivery } from '../commands/record-refused-delivery.js';
import { RecordStrayDelivery } from '../commands/record-stray-delivery.js';
import { maskToken, withoutSecrets } from '../wire/raw-masking.js';
import { storableText } from '../wire/stored-message.js';
import { INTAKE_ROUTE } from './intake-route.js';
import { RefusedSenders } from './refused-senders.js';

const TOO_MANY_REQUESTS = 429;
/** What the column holds. A body that only claims to be larger was never received. */
const MAX_SIZE = 2_147_483_647;

/**
 * Records messages that were refused before or while they were read: too large, broken, to nobody.
 * Too many at once are not recorded one by one, or the limit would protect nothing.
 */
@Injectable()
export class RecordRefusals implements OnModuleInit {
  private readonly logger = new Logger(RecordRefusals.name);

  constructor(
    private readonly host: HttpAdapterHost<FastifyAdapter>,
    private readonly companies: Companies,
    private readonly commands: Commands,
    private readonly bus: CommandBus,
    private readonly senders: RefusedSenders,
  ) {}

  onModuleInit(): void {
    this.host.httpAdapter.getInstance().addHook('onSend', async (request, reply, payload) => {
      const { statusCode } = reply;
      if (request.routeOptions.url !== INTAKE_ROUTE) return payload;
      const mayRecord = await this.senders.answered(request, statusCode);
      const isRefused = statusCode >= 400 && statusCode < 500 && statusCode !== TOO_MANY_REQUESTS;
      if (isRefused && mayRecord && !request.deliveryRecorded) {
        await this.record(request, typeof payload === 'string' ? payload : '{}').catch((error: unknown) => {
          // The sender is told what is wrong with the message all the same.
          this.logger.error('A refused message could not be recorded', error);
        });
      }
      return payload;
    });
  }

  private async record(request: FastifyRequest, problem: string): Promise<void> {
    const { companyKey } = request.params as { companyKey: string };
    const { code, detail } = JSON.parse(problem) as { code: string; detail: string };
    const size = Math.min(request.rawBody?.length ?? Number(request.headers['content-length'] ?? 0), MAX_SIZE);
    const company = await this.companies.withKey(companyKey);
    if (!company) {
      await this.bus.execute(new RecordStrayDelivery(shownKey(companyKey), code, size));
      return;
    }
    const contentType = request.headers['content-type'] ?? null;
    await this.commands.execute(
      new RecordRefusedDelivery(company.id, {
        channel: contentType?.startsWith('application/json') ? 'json' : 'form',
        contentType: contentType && withoutSecrets(contentType),
        size,
        masked: request.rawBody ? storableText(request.rawBody, MAX_LOOKED_AT) : null,
        reason: { code, da: withoutSecrets(detail), en: withoutSecrets(detail) },
      }),
    );
  }
}

/** A key that is no company's may be a code in the wrong place; a mistyped key is shown, so that it can be recognised. */
function shownKey(sent: string): string {
  const companyKey = sent.replaceAll('\0', '').toWellFormed();
  const mayBeCode = companyKey.length >= 16 || (companyKey.length >= 8 && /\d/.test(companyKey));
  return mayBeCode ? maskToken(companyKey) : companyKey;
}
