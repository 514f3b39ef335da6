import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CompanyQuery } from '#platform/cqrs';
import { AllPersonalRecords } from '#platform/privacy';
import { Clock } from '#shared-kernel';
import { expiredBefore, MAX_ERASED_AT_ONCE } from '../domain/retention.js';
import { Erasures } from '../domain/erasures.js';

export interface RetentionView {
  readonly months: number | null;
}

export interface RetentionPreview extends RetentionView {
  readonly before: Date | null;
  readonly taskIds: readonly string[];
  readonly debtorIds: readonly string[];
}

/** The retention of a company. */
export class GetRetention extends CompanyQuery<RetentionView> {}

@QueryHandler(GetRetention)
export class GetRetentionHandler implements IQueryHandler<GetRetention> {
  constructor(private readonly erasures: Erasures) {}

  async execute({ companyId }: GetRetention): Promise<RetentionView> {
    return { months: await this.erasures.retention(companyId) };
  }
}

/** What the next run would erase, with the company's retention or another one. */
export class PreviewRetention extends CompanyQuery<RetentionPreview> {
  constructor(
    companyId: string,
    readonly months: number | undefined,
  ) {
    super(companyId);
  }
}

@QueryHandler(PreviewRetention)
export class PreviewRetentionHandler implements IQueryHandler<PreviewRetention> {
  constructor(
    private readonly erasures: Erasures,
    private readonly records: AllPersonalRecords,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, months: asked }: PreviewRetention): Promise<RetentionPreview> {
    const months = asked ?? (await this.erasures.retention(companyId));
    const due = { taskIds: [] as string[], debtorIds: [] as string[] };
    if (months === null) return { months, before: null, ...due };
    const before = expiredBefore(this.clock.now(), months);
    for (const records of this.records.all()) {
      const some = await records.expired?.(companyId, before, MAX_ERASED_AT_ONCE);
      due.taskIds.push(...(some?.taskIds ?? []));
      due.debtorIds.push(...(some?.debtorIds ?? []));
    }
    return { months, before, ...due };
  }
}
