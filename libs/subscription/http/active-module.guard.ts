import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Queries } from '#platform/cqrs';
import { worksWhileModuleIsOff } from '#platform/identity';
import { LinkUnknown } from '#shared-kernel';
import { ModuleNotActive } from '../contracts/index.js';
import { IsModuleActive } from '../queries/is-module-active.js';

/** Rejects requests of companies that have the module off, unless the route allows them. */
@Injectable()
export class ActiveModuleGuard implements CanActivate {
  constructor(private readonly queries: Queries) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { principal, link } = context.switchToHttp().getRequest<FastifyRequest>();
    const companyId = principal?.companyId ?? link?.companyId;
    if (!companyId || worksWhileModuleIsOff(context.getClass(), context.getHandler())) return true;
    if (await this.queries.execute(new IsModuleActive(companyId))) return true;
    // To the holder of a link it is the same whether there is no such company or it has no module.
    throw principal ? new ModuleNotActive() : new LinkUnknown();
  }
}
