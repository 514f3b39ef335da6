import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { CurrentLink, PublicLink } from '#platform/http';
import { asRecipient, OptOutThroughLink } from '../commands/opt-out-through-link.js';
import { OpenOptOut } from '../queries/open-opt-out.js';
import { OptOutPageResponse } from './messages.dto.js';

interface Key {
  readonly companyId: string;
  readonly digest: string;
}

/** What the page behind the link to opt out calls. Opening it changes nothing, because mail scanners open links. */
@ApiTags('Public links')
@Controller('v1/links/messages')
@PublicLink()
export class OptOutLinkController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Get whether messages are sent to the holder of a link',
    description: 'Returns whose messages the link stops, and whether they are stopped.',
  })
  @ApiOkResponse({ type: OptOutPageResponse })
  open(@CurrentLink() { companyId, digest }: Key) {
    return this.queries.execute(new OpenOptOut(companyId, digest));
  }

  @Post('opt-out')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Send an opt-out',
    description: 'Stops messages of the company to the address or number that got the link. Safe to repeat.',
  })
  @ApiOkResponse({ type: OptOutPageResponse })
  optOut(@CurrentLink() { companyId, digest }: Key) {
    const command = new OptOutThroughLink(companyId, digest);
    return asRecipient(companyId, () => this.commands.answer(command, () => new OpenOptOut(companyId, digest)));
  }
}
