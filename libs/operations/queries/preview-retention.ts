import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { AllPersonalRecords, Clock } from '#shared-kernel';
import { expiredBefore, MAX_ERASED_AT_ONCE } from '../domain/retention.js';
import { retentionOf, type RetentionView } from './get-retention.js';

export interface RetentionPreview extends Pick<RetentionView, 'months'> {
  readonly before: Date | null;
  readonly taskIds: readonly string[];
  readonly debtorIds: readonly string[];
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
    private readonly database: Database,
    private readonly records: AllPersonalRecords,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, months: asked }: PreviewRetention): Promise<RetentionPreview> {
    const months = asked ?? (await retentionOf(this.database, companyId)).months;
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
