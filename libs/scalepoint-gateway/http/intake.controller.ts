import { Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Companies } from '#platform/cqrs';
import { ApiProblems, HttpRefusal, RouteSettings } from '#platform/http';
import { Public } from '#platform/identity';
import { Trace } from '#platform/observability';
import { AcceptDelivery } from '../commands/accept-delivery.js';
import { Reception } from '../commands/reception.js';
import { UnknownCompanyKey } from '../contracts/index.js';
import { parseFormPush } from '../wire/form-push.js';
import { parseJsonPush } from '../wire/json-push.js';
import { TaskPushMessage } from '../wire/task-message.js';
import { DeliveryAnswer, toAnswer } from './delivery-answer.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Its refusal is recorded already, with all that is known of it. */
    deliveryRecorded?: boolean;
  }
}

@ApiTags('Modtagelse')
@Controller('scalepoint/v1/:companyKey')
@Public()
export class IntakeController {
  constructor(
    private readonly companies: Companies,
    private readonly reception: Reception,
  ) {}

  @Post('tasks')
  @HttpCode(200)
  @RouteSettings({
    largeBody: true,
    accepts: ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'],
  })
  @ApiOperation({
    summary: 'Tasks from Scalepoint',
    description: 'Stores the message, then answers. The same message again is answered as before.',
  })
  @ApiBody({ type: TaskPushMessage })
  @ApiOkResponse({ type: DeliveryAnswer })
  @ApiProblems(400, 401, 403, 404, 413, 415, 429)
  async receive(@Param('companyKey') key: string, @Req() request: FastifyRequest): Promise<DeliveryAnswer> {
    const company = await this.companies.withKey(key);
    if (!company) throw new UnknownCompanyKey(key);
    const contentType = request.headers['content-type'] ?? '';
    const isForm = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)/i.test(contentType);
    const bytes = request.isMultipart() ? await wholeBody(request) : (request.rawBody ?? Buffer.alloc(0));
    const { securityToken, tasks, maskedRaw } = isForm ? await parseFormPush(contentType, bytes) : parseJsonPush(bytes);
    const command = new AcceptDelivery(company.id, {
      channel: isForm ? 'form' : 'json',
      contentType,
      size: bytes.length,
      masked: maskedRaw,
      securityToken,
      tasks,
    });
    const sender = { actor: 'scalepoint', companyId: company.id };
    const accepted = await Trace.with(sender, () => this.reception.accept(command));
    if (accepted.refusal) {
      request.deliveryRecorded = true;
      throw accepted.refusal;
    }
    return toAnswer(accepted.deliveryId, accepted.results);
  }
}

/** A multipart body as it came: it is read by the same code as forms that were stored. */
async function wholeBody(request: FastifyRequest): Promise<Buffer> {
  const most = request.routeOptions.bodyLimit;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.raw as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new HttpRefusal(413);
    chunks.push(chunk);
  }
  request.rawBody = Buffer.concat(chunks);
  return request.rawBody;
}
