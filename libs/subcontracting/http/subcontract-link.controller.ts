import { Body, Controller, Get, HttpCode, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Commands, Queries } from '#platform/cqrs';
import { UPLOAD_PROBLEMS, Uploads } from '#platform/files';
import {
  ApiProblems,
  attachmentNamed,
  CurrentLink,
  IdParam,
  noFileSent,
  PublicLink,
  readUpload,
  RouteSettings,
} from '#platform/http';
import { Money } from '#shared-kernel';
import {
  AcceptSubcontract,
  asSubcontractor,
  BeginWork,
  CommentThroughLink,
  DeclineSubcontract,
  FinishWork,
  GivePrice,
  type LinkCommand,
  SendFileThroughLink,
} from '../commands/act-through-link.js';
import { HandedFileNotFound } from '../contracts/index.js';
import { PriceIsMissing, PriceIsNotAsked } from '../domain/subcontract-errors.js';
import { GetHandedFile } from '../queries/get-handed-file.js';
import { OpenLink } from '../queries/open-link.js';
import { DeclineRequest, GivenPriceRequest, HandedWorkResponse, toHandedWork } from './handed-work.dto.js';
import { CommentRequest } from './subcontract.dto.js';
import { ENDED, FULL, MOVE } from './subcontracting.problems.js';

/** Photos and documents of a craftsman; nothing that needs an office program to be looked at. */
const ENDINGS = ['jpg', 'jpeg', 'png', 'webp', 'heic', 'heif', 'pdf'];

interface Key {
  readonly companyId: string;
  readonly digest: string;
}

/** What the page of a subcontractor calls, which has no login: the secret of the link is all that it has. */
@ApiTags('Public links')
@Controller('v1/links/subcontract')
@PublicLink()
export class SubcontractLinkController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
    private readonly uploads: Uploads,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Get the work behind a link',
    description: 'Returns what the firm with the link is to do, as far as the office shows it.',
  })
  @ApiOkResponse({ type: HandedWorkResponse })
  async open(@CurrentLink() { companyId, digest }: Key) {
    return toHandedWork(await this.queries.execute(new OpenLink(companyId, digest)));
  }

  @Get('files/:fileId')
  @ApiOperation({
    summary: 'Download a file of the work',
    description: 'Returns a file that the office shows or that the firm sent, always as a download.',
  })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  @ApiProblems(400, HandedFileNotFound)
  async file(@CurrentLink() { companyId, digest }: Key, @IdParam('fileId') fileId: string): Promise<StreamableFile> {
    const { name, contentType, content } = await this.queries.execute(new GetHandedFile(companyId, digest, fileId));
    return new StreamableFile(content, {
      type: contentType,
      disposition: attachmentNamed(name),
      length: content.length,
    });
  }

  @Post('acceptance')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Accept the work',
    description: 'Accepts the work; not possible while a price is asked for.',
  })
  @ApiOkResponse({ type: HandedWorkResponse })
  @ApiProblems(ENDED, MOVE, PriceIsMissing)
  accept(@CurrentLink() link: Key) {
    return this.acted(new AcceptSubcontract(link.companyId, link.digest));
  }

  @Post('refusal')
  @HttpCode(200)
  @ApiOperation({ summary: 'Reject the work', description: 'Declines the work with a reason, which the office sees.' })
  @ApiOkResponse({ type: HandedWorkResponse })
  @ApiProblems(400, ENDED, MOVE)
  decline(@CurrentLink() link: Key, @Body() { reason }: DeclineRequest) {
    return this.acted(new DeclineSubcontract(link.companyId, link.digest, reason));
  }

  @Post('price')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Set a price',
    description: 'Names a price where one is asked for. The firm has the work when the office has agreed to it.',
  })
  @ApiOkResponse({ type: HandedWorkResponse })
  @ApiProblems(400, ENDED, MOVE, PriceIsNotAsked)
  givePrice(@CurrentLink() link: Key, @Body() { price }: GivenPriceRequest) {
    return this.acted(new GivePrice(link.companyId, link.digest, Money.fromJson(price)));
  }

  @Post('start')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Report the start of the work',
    description: 'Reports the work as begun once it is accepted.',
  })
  @ApiOkResponse({ type: HandedWorkResponse })
  @ApiProblems(ENDED, MOVE)
  begin(@CurrentLink() link: Key) {
    return this.acted(new BeginWork(link.companyId, link.digest));
  }

  @Post('completion')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Report the end of the work',
    description: 'Reports the work as finished once it is accepted.',
  })
  @ApiOkResponse({ type: HandedWorkResponse })
  @ApiProblems(ENDED, MOVE)
  finish(@CurrentLink() link: Key) {
    return this.acted(new FinishWork(link.companyId, link.digest));
  }

  @Post('comments')
  @HttpCode(200)
  @ApiOperation({ summary: 'Add a comment to the work', description: 'Adds a comment, at most 200 in all.' })
  @ApiOkResponse({ type: HandedWorkResponse })
  @ApiProblems(400, ENDED, MOVE, FULL)
  comment(@CurrentLink() link: Key, @Body() { text }: CommentRequest) {
    return this.acted(new CommentThroughLink(link.companyId, link.digest, text));
  }

  @Post('files')
  @HttpCode(200)
  @RouteSettings({ takesFile: true, accepts: ['multipart/form-data'] })
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiOperation({
    summary: 'Send a file to the office',
    description:
      'Uploads one picture or PDF of at most 10 MB, at most 60 in all. It is examined and scanned as the files of users ' +
      'are, and is a private file of the task: the insurer gets it only if the office sends it.',
  })
  @ApiOkResponse({ type: HandedWorkResponse })
  @ApiProblems(400, noFileSent(), ENDED, MOVE, FULL, 413, ...UPLOAD_PROBLEMS)
  async send(@CurrentLink() { companyId, digest }: Key, @Req() request: FastifyRequest) {
    // Before the file is examined, which costs more.
    await this.queries.execute(new OpenLink(companyId, digest));
    const { name, contentType, content } = await readUpload(request, { takesSend: false });
    const file = await this.uploads.examine({ name, contentType, content }, ENDINGS);
    return this.acted(new SendFileThroughLink(companyId, digest, file));
  }

  private async acted(command: LinkCommand) {
    const { companyId, digest } = command;
    const view = () => new OpenLink(companyId, digest);
    return toHandedWork(await asSubcontractor(companyId, () => this.commands.answer(command, view)));
  }
}
