import { Body, Controller, Get, HttpCode, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Commands, Queries } from '#platform/cqrs';
import { UPLOAD_PROBLEMS, Uploads } from '#platform/files';
import {
  ApiProblems,
  attachmentNamed,
  CurrentLanguage,
  Cursor,
  IdParam,
  type Language,
  ListQuery,
  noFileSent,
  type Page,
  pageOf,
  readUpload,
  RouteSettings,
  toPage,
  ChangesVersionOf,
} from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { AddFile } from '../commands/add-file.js';
import { AddMessage } from '../commands/add-message.js';
import { FetchAttachments } from '../outbound/fetch-attachments.js';
import { FileNotFound, MessageNotFound, TaskNotFound } from '../contracts/not-found.js';
import { ListAttachments } from '../queries/list-attachments.js';
import { GetFile } from '../queries/get-file.js';
import { type FileView, ListFiles } from '../queries/list-files.js';
import { ListMessages, type MessageView } from '../queries/list-messages.js';
import { filesOf } from './task-parts.js';
import { AttachmentResponse, toAttachmentView } from './task-response.dto.js';
import { NO_FILE, NO_MESSAGE, NO_TASK } from './task.problems.js';
import { MessageRequest } from './task-request.dto.js';
import { MessageResponse, TaskFileResponse } from './timeline.dto.js';

const byId = new Cursor('id desc', 'uuid');

@ApiTags('Tasks')
@Controller('v1/tasks/:id')
@RequirePermission('tasks:read')
@ApiProblems(400, NO_TASK)
export class TaskFilesController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
    private readonly attachments: FetchAttachments,
    private readonly uploads: Uploads,
  ) {}

  @Get('messages')
  @ApiOperation({
    summary: 'List the messages of a task',
    description: 'Lists private notes and sent messages, newest first.',
  })
  @ApiOkResponse({ type: pageOf(MessageResponse) })
  async messages(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Query() { cursor, limit }: ListQuery,
  ): Promise<Page<MessageView>> {
    const [after] = cursor === undefined ? [] : byId.decode(cursor);
    const rows = await this.queries.execute(new ListMessages(companyId, id, { after }, limit + 1));
    if (!rows) throw new TaskNotFound();
    return toPage(
      rows,
      limit,
      (last) => byId.encode([last.id]),
      (row) => row,
    );
  }

  @Get('messages/:messageId')
  @ApiOperation({ summary: 'Get a message of a task', description: 'Returns a private note or a sent message.' })
  @ApiOkResponse({ type: MessageResponse })
  @ApiProblems(NO_MESSAGE)
  async message(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IdParam('messageId') messageId: string,
  ): Promise<MessageView> {
    const rows = await this.queries.execute(new ListMessages(companyId, id, { id: messageId }, 1));
    if (!rows) throw new TaskNotFound();
    const [message] = rows;
    if (!message) throw new MessageNotFound();
    return message;
  }

  @Post('messages')
  @ChangesVersionOf('case-intake.task', 'id')
  @RequirePermission('tasks:manage')
  @ApiOperation({
    summary: 'Add a message to a task',
    description:
      'Adds a private note, which never leaves the company. With `send`, the message is sent to Scalepoint, and the response appears on the timeline.',
  })
  @ApiCreatedResponse({ type: MessageResponse })
  async write(
    @CurrentPrincipal() { companyId, userId }: Principal,
    @IdParam() taskId: string,
    @Body() { text, send }: MessageRequest,
  ): Promise<MessageView> {
    const command = new AddMessage(companyId, taskId, text, send, userId);
    const rows = await this.commands.answer(command, ({ id }) => new ListMessages(companyId, taskId, { id }, 1));
    const [message] = rows ?? [];
    if (!message) throw new TaskNotFound();
    return message;
  }

  @Post('attachments/fetching')
  @RequirePermission('tasks:manage')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Retry missing attachments',
    description: 'Fetches the linked files that are missing, including those that are no longer retried automatically.',
  })
  @ApiOkResponse({ type: [AttachmentResponse] })
  async fetch(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @CurrentLanguage() language: Language,
  ) {
    if (!(await this.queries.execute(new ListFiles(companyId, id, {}, 1)))) throw new TaskNotFound();
    await this.attachments.fetchAgain(companyId, id);
    const attachments = await this.queries.execute(new ListAttachments(companyId, id));
    return attachments.map((one) => toAttachmentView(one, language));
  }

  @Get('files')
  @ApiOperation({
    summary: 'List the files of a task',
    description: 'Lists uploaded files and fetched attachments, newest first.',
  })
  @ApiOkResponse({ type: pageOf(TaskFileResponse) })
  async files(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Query() query: ListQuery,
  ): Promise<Page<FileView>> {
    return filesOf(this.queries, companyId, id, query);
  }

  @Post('files')
  @ChangesVersionOf('case-intake.task', 'id')
  @RequirePermission('tasks:manage')
  @RouteSettings({ takesFile: true, accepts: ['multipart/form-data'] })
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        send: {
          type: 'boolean',
          description: 'Whether to send the file to Scalepoint too. Must precede the file in the form',
        },
        file: { type: 'string', format: 'binary' },
      },
    },
  })
  @ApiOperation({
    summary: 'Add a file to a task',
    description:
      'Uploads one file of at most 10 MB: a picture, PDF, document, spreadsheet, text or e-mail. Its name, type' +
      ' and content must match, and it is scanned for viruses if a scanner is configured. The file stays in the' +
      ' company. With `send`, it is also sent to Scalepoint under the user’s Scalepoint username.',
  })
  @ApiCreatedResponse({ type: TaskFileResponse })
  @ApiProblems(noFileSent(), 413, ...UPLOAD_PROBLEMS)
  async add(
    @CurrentPrincipal() { companyId, userId }: Principal,
    @IdParam() taskId: string,
    @Req() request: FastifyRequest,
  ): Promise<FileView> {
    const { send, ...file } = await readUpload(request, { takesSend: true });
    const command = new AddFile(companyId, taskId, await this.uploads.examine(file), send, userId);
    const rows = await this.commands.answer(command, ({ id }) => new ListFiles(companyId, taskId, { id }, 1));
    const [added] = rows ?? [];
    if (!added) throw new TaskNotFound();
    return added;
  }

  @Get('files/:fileId')
  @ApiOperation({ summary: 'Download a file', description: 'Returns the original bytes, always as a download.' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  @ApiProblems(NO_FILE)
  async download(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IdParam('fileId') fileId: string,
  ): Promise<StreamableFile> {
    const file = await this.queries.execute(new GetFile(companyId, id, fileId));
    if (!file) throw new FileNotFound();
    const { name, contentType, content } = file;
    return new StreamableFile(content, {
      type: contentType,
      disposition: attachmentNamed(name),
      length: content.length,
    });
  }
}
