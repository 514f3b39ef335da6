import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Queries } from '#platform/cqrs';
import { worksWhileModuleIsOff } from '#platform/identity';
import { SharedRead } from '#platform/persistence';
import { LinkUnknown } from '#shared-kernel';
import { ModuleNotActive } from '../contracts/index.js';
import { IsModuleActive } from '../queries/is-module-active.js';

/** Rejects requests of companies that have the module off, unless the route allows them. */
@Injectable()
export class ActiveModuleGuard implements CanActivate {
  private readonly asked = new Map<string, SharedRead<boolean>>();

  constructor(private readonly queries: Queries) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { principal, link } = context.switchToHttp().getRequest<FastifyRequest>();
    const companyId = principal?.companyId ?? link?.companyId;
    if (!companyId || worksWhileModuleIsOff(context.getClass(), context.getHandler())) return true;
    if (await this.isActive(companyId)) return true;
    // To the holder of a link it is the same whether there is no such company or it has no module.
    throw principal ? new ModuleNotActive() : new LinkUnknown();
  }

  /** Every request asks, so the concurrent ones of a company share the question. */
  private async isActive(companyId: string): Promise<boolean> {
    const shared =
      this.asked.get(companyId) ?? new SharedRead(() => this.queries.execute(new IsModuleActive(companyId)));
    this.asked.set(companyId, shared);
    try {
      return await shared.ask();
    } finally {
      if (shared.isIdle) this.asked.delete(companyId);
    }
  }
}
