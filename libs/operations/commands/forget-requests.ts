import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand, Idempotency } from '#platform/cqrs';
import { Clock } from '#shared-kernel';

/** Callers do not repeat a request after three days. */
const RETENTION_MS = 72 * 60 * 60 * 1000;

/** Deletes the stored results of requests with an `Idempotency-Key`. */
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
