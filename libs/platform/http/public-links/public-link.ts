import {
  applyDecorators,
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  UseGuards,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '#platform/identity';
import type { LinkKey } from '#platform/secrets';
import { Companies } from '#platform/tenancy';
import { LinkExpired, LinkUnknown } from '#shared-kernel';
import { ApiProblems } from '../openapi/api-problems.js';

/** Lets nothing through for companies that do not exist or are suspended. */
@Injectable()
class OpenCompanyGuard implements CanActivate {
  constructor(private readonly companies: Companies) {}

  async canActivate(context: ExecutionContext): Promise<true> {
    const { link } = context.switchToHttp().getRequest<FastifyRequest>();
    const company = link && (await this.companies.withId(link.companyId));
    if (!company || company.suspended) throw new LinkUnknown();
    return true;
  }
}

/** On a controller of a public page: its caller has no login, only the secret of a link. */
export function PublicLink(): ClassDecorator {
  return applyDecorators(
    Public(),
    UseGuards(OpenCompanyGuard),
    ApiHeader({
      name: 'X-Link-Secret',
      required: true,
      description: 'The secret of the link: what follows `#` in its address',
      schema: { type: 'string', pattern: '^[\\w-]{54}$' },
    }),
    // 412: none of these routes compares versions, and a precondition is never ignored.
    ApiProblems(412, LinkUnknown, LinkExpired),
  );
}

/** Passes the company and the digest of the secret to a handler of a `PublicLink` controller, which looks it up. */
export const CurrentLink = createParamDecorator((_: unknown, context: ExecutionContext): LinkKey => {
  const { link } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!link) throw new LinkUnknown();
  return link;
});
