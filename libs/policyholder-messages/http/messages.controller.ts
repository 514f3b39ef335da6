import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, Cursor, IdParam, type Page, pageOf, toPage } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { ChangeOptOuts } from '../commands/change-opt-outs.js';
import { MessageNotFound, TaskOfRecipientNotFound } from '../contracts/index.js';
import { NoRecipient } from '../domain/settings-errors.js';
import { GetOptOuts } from '../queries/get-opt-outs.js';
import { ListPolicyholderMessages, type MessageView } from '../queries/list-policyholder-messages.js';
import { ListMessagesQuery, OptOutsRequest, OptOutsResponse, PolicyholderMessageResponse } from './messages.dto.js';

const byId = new Cursor('id desc', 'uuid');

@ApiTags('Messages to policyholders')
@Controller('v1')
@RequirePermission('tasks:read')
@ApiProblems(400)
export class MessagesController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get('policyholder-messages')
  @ApiOperation({
    summary: 'List messages to policyholders',
    description: 'Lists what policyholders were sent, is waiting, or was not sent and why, newest first.',
  })
  @ApiOkResponse({ type: pageOf(PolicyholderMessageResponse) })
  async list(
    @CurrentPrincipal() { companyId }: Principal,
    @Query() { cursor, limit, taskId }: ListMessagesQuery,
  ): Promise<Page<MessageView>> {
    const [after] = cursor === undefined ? [] : byId.decode(cursor);
    const rows = await this.queries.execute(new ListPolicyholderMessages(companyId, { taskId, after }, limit + 1));
    return toPage(
      rows,
      limit,
      ({ id }) => byId.encode([id]),
      (row) => row,
    );
  }

  @Get('policyholder-messages/:id')
  @ApiOperation({ summary: 'Get a message to a policyholder', description: 'Returns a message and its state.' })
  @ApiOkResponse({ type: PolicyholderMessageResponse })
  @ApiProblems(MessageNotFound)
  async get(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string): Promise<MessageView> {
    const [found] = await this.queries.execute(new ListPolicyholderMessages(companyId, { id }, 1));
    if (!found) throw new MessageNotFound();
    return found;
  }

  @Get('tasks/:id/opt-outs')
  @ApiOperation({
    summary: 'Get whether a policyholder gets messages',
    description:
      'Returns whether the mail address and the phone number of a task opted out of messages of the company.',
  })
  @ApiOkResponse({ type: OptOutsResponse })
  @ApiProblems(TaskOfRecipientNotFound)
  optOuts(@CurrentPrincipal() { companyId }: Principal, @IdParam() taskId: string) {
    return this.queries.execute(new GetOptOuts(companyId, taskId));
  }

  @Put('tasks/:id/opt-outs')
  @RequirePermission('tasks:manage')
  @ApiOperation({
    summary: 'Change whether a policyholder gets messages',
    description:
      'Opts the mail address and the phone number of a task out of messages, or in again. It counts for all tasks with the same ' +
      'address or number.',
  })
  @ApiOkResponse({ type: OptOutsResponse })
  @ApiProblems(TaskOfRecipientNotFound, new NoRecipient('sms'))
  change(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() taskId: string,
    @Body() { mail, sms }: OptOutsRequest,
  ) {
    return this.commands.answer(
      new ChangeOptOuts(companyId, taskId, { mail, sms }),
      () => new GetOptOuts(companyId, taskId),
    );
  }
}
