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
/** The maximum of the column. A Content-Length above it was never received. */
const MAX_SIZE = 2_147_483_647;

/**
 * Records refused messages: too large, broken, with an unknown company key or security token. Those beyond the limits of
 * their sender are not recorded one by one, because the limit would protect nothing.
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
      if (isRefused && mayRecord) {
        await this.record(request, typeof payload === 'string' ? payload : '{}').catch((error: unknown) => {
          // The response about the message itself does not change.
          this.logger.error('Could not record a refused message', error);
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
    const { da, en } = request.senderRefusal ?? { da: detail, en: detail };
    await this.commands.execute(
      new RecordRefusedDelivery(company.id, {
        channel: contentType?.startsWith('application/json') ? 'json' : 'form',
        contentType: contentType && withoutSecrets(contentType),
        size,
        masked: request.rawBody ? storableText(request.rawBody, MAX_LOOKED_AT) : null,
        reason: { code, da: withoutSecrets(da), en: withoutSecrets(en) },
      }),
    );
  }
}

/** An unknown company key may be a code in the wrong place and is masked; a mistyped key is shown, to recognise it. */
function shownKey(sent: string): string {
  const companyKey = sent.replaceAll('\0', '').toWellFormed();
  const mayBeCode = companyKey.length >= 16 || (companyKey.length >= 8 && /\d/.test(companyKey));
  return mayBeCode ? maskToken(companyKey) : companyKey;
}
