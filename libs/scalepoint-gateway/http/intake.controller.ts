import { Controller, HttpCode, Inject, Optional, Param, Post, Req } from '@nestjs/common';
import { INTAKE_PROBLEMS } from './gateway.problems.js';
import { ApiBody, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Commands, Queries } from '#platform/cqrs';
import { Companies } from '#platform/tenancy';
import { ApiProblems, FormBody, RouteSettings } from '#platform/http';
import { Public } from '#platform/identity';
import { Metrics, Trace } from '#platform/observability';
import { type AcceptedDelivery, AcceptDeliveries } from '../commands/accept-deliveries.js';
import { CheckSender } from '../queries/check-sender.js';
import type { DomainError } from '#shared-kernel';
import { UnknownCompanyKey } from '../contracts/index.js';
import { tokenNearTheStart } from '../wire/early-token.js';
import { isForm, MAX_BYTES_READ_FOR_ANYBODY, MessageReader } from '../wire/message-reader.js';
import { withoutSecrets } from '../wire/raw-masking.js';
import { TaskPushMessage } from '../wire/task-message.js';
import { DeliveryAnswer, TASK_FORM, toAnswer } from './delivery-answer.dto.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Why the sender of the message was refused, in both languages. */
    senderRefusal?: DomainError;
  }
}

@ApiTags('Deliveries')
@Controller('scalepoint/v1/:companyKey')
@Public()
export class IntakeController {
  constructor(
    private readonly companies: Companies,
    private readonly queries: Queries,
    private readonly commands: Commands,
    private readonly reader: MessageReader,
    @Optional() @Inject(Metrics) private readonly metrics: Metrics | null,
  ) {}

  @Post('tasks')
  @HttpCode(200)
  @RouteSettings({
    largeBody: true,
    bytesOnly: true,
    accepts: ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'],
  })
  @ApiOperation({
    summary: 'Receive tasks from Scalepoint',
    description: 'Stores the message, then responds. A repeated message gets the same response.',
  })
  @ApiParam({ name: 'companyKey', example: 'demo', description: 'The key of the company' })
  @ApiBody({ type: TaskPushMessage })
  @FormBody(TASK_FORM)
  @ApiOkResponse({ type: DeliveryAnswer })
  @ApiProblems(413, 415, ...INTAKE_PROBLEMS)
  async receive(@Param('companyKey') key: string, @Req() request: FastifyRequest): Promise<DeliveryAnswer> {
    const company = await this.companies.withKey(key);
    if (!company) throw new UnknownCompanyKey(key);
    const contentType = request.headers['content-type'] ?? '';
    const bytes = request.rawBody ?? Buffer.alloc(0);
    const isKnown = await this.senderIsKnown(company.id, contentType, bytes);
    const { securityToken, tasks, maskedRaw } = await this.reader.push(contentType, bytes, isKnown);
    const { correlationId } = Trace.current();
    const channel = isForm(contentType) ? 'form' : 'json';
    const accepted = await this.commands.executeTogether(AcceptDeliveries, {
      companyId: company.id,
      correlationId,
      message: {
        channel,
        contentType: withoutSecrets(contentType),
        size: bytes.length,
        masked: maskedRaw,
        securityToken,
        tasks,
      },
    });
    this.count(channel, accepted);
    if (accepted.refusal) {
      request.senderRefusal = accepted.refusal;
      throw accepted.refusal;
    }
    return toAnswer(accepted.deliveryId, accepted.results);
  }

  private count(channel: 'form' | 'json', accepted: AcceptedDelivery): void {
    const outcome = accepted.refusal ? 'refused' : 'accepted';
    this.metrics?.count('intake_messages_total', { channel, outcome });
    if (accepted.refusal) return;
    for (const { status } of accepted.results) this.metrics?.count('intake_tasks_total', { channel, outcome: status });
  }

  /**
   * Looks up the code of a large message before the message is read.
   * @throws the refusal of a sender who would not be let in
   */
  private async senderIsKnown(companyId: string, contentType: string, bytes: Buffer): Promise<boolean> {
    if (bytes.length <= MAX_BYTES_READ_FOR_ANYBODY) return false;
    const securityToken = tokenNearTheStart(contentType, bytes);
    if (securityToken === null) return false;
    const { refusal } = await this.queries.execute(new CheckSender(companyId, securityToken));
    if (refusal) throw refusal;
    return true;
  }
}
