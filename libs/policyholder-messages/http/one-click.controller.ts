import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Commands } from '#platform/cqrs';
import { ApiProblems, RouteSettings } from '#platform/http';
import { Public } from '#platform/identity';
import { readLinkSecret } from '#platform/secrets';
import { Companies } from '#platform/tenancy';
import { LinkUnknown } from '#shared-kernel';
import { asRecipient, OptOutThroughLink } from '../commands/opt-out-through-link.js';

/**
 * The one click of mail programs (RFC 8058), which post to the address of the header `List-Unsubscribe`. They send no header
 * of ours, so the secret is in the address; all that it can do is opt out.
 */
@ApiTags('Public links')
@Controller('unsubscribe')
@Public()
export class OneClickController {
  constructor(
    private readonly companies: Companies,
    private readonly commands: Commands,
  ) {}

  @Post(':secret')
  @HttpCode(204)
  @RouteSettings({ accepts: ['application/x-www-form-urlencoded', 'multipart/form-data', 'application/json'] })
  @ApiOperation({
    summary: 'Send an opt-out by one click',
    description: 'Stops mails of the company to the recipient, as the button of a mail program asks. Safe to repeat.',
  })
  @ApiParam({ name: 'secret', example: 'AZl8AAAAcACAAAAAAAAANGg…', description: 'The secret of the link' })
  @ApiNoContentResponse({ description: 'No more mails are sent' })
  @ApiProblems(412, LinkUnknown)
  async optOut(@Param('secret') secret: string): Promise<void> {
    const link = readLinkSecret(secret);
    const company = link && (await this.companies.withId(link.companyId));
    if (!link || !company || company.suspended) throw new LinkUnknown();
    const { companyId, digest } = link;
    await asRecipient(companyId, () => this.commands.execute(new OptOutThroughLink(companyId, digest)));
  }
}
