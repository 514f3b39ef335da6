import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand, Idempotency } from '#platform/cqrs';
import { Clock } from '#shared-kernel';

/** A caller that has not repeated its request for three days will not. */
const RETENTION_MS = 72 * 60 * 60 * 1000;

/** Drops the answers that were kept for repeats of requests with an `Idempotency-Key`. */
export class ForgetRequests extends CompanyCommand {}

@CommandHandler(ForgetRequests)
export class ForgetRequestsHandler implements ICommandHandler<ForgetRequests> {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId }: ForgetRequests) {
    await this.idempotency.forget(companyId, new Date(this.clock.now().getTime() - RETENTION_MS));
  }
}
