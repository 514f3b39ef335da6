import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CompanyQuery } from '#platform/cqrs';
import { ModuleStatus } from '../contracts/index.js';

export class IsModuleActive extends CompanyQuery<boolean> {}

@QueryHandler(IsModuleActive)
export class IsModuleActiveHandler implements IQueryHandler<IsModuleActive> {
  constructor(private readonly status: ModuleStatus) {}

  execute({ companyId }: IsModuleActive): Promise<boolean> {
    return this.status.isActive(companyId);
  }
}
