import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { AuditTrail } from '#platform/transactions';
import { Clock, Ids } from '#shared-kernel';
import { WebhookNotFound } from '../contracts/index.js';
import { Deliveries } from '../domain/deliveries.js';
import { DeliveryNotFound, TestIsNotRedelivered } from '../domain/webhook-errors.js';
import { Webhooks } from '../domain/webhooks.js';

/** Sends the event of a delivery again, once per delivery, even if requested repeatedly. */
export class RequestRedelivery extends CompanyCommand<{ requestId: string }> {
  constructor(
    companyId: string,
    readonly webhookId: string,
    readonly deliveryId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(RequestRedelivery)
export class RequestRedeliveryHandler implements ICommandHandler<RequestRedelivery> {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly deliveries: Deliveries,
    private readonly audit: AuditTrail,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, webhookId, deliveryId }: RequestRedelivery) {
    if (!(await this.webhooks.byId(companyId, webhookId))) throw new WebhookNotFound();
    const delivery = await this.deliveries.attempt(companyId, webhookId, deliveryId);
    if (!delivery) throw new DeliveryNotFound();
    const { place } = delivery;
    if (!place) throw new TestIsNotRedelivered();
    const request = { id: this.ids.next(), kind: 'redelivery', place, requestedAt: this.clock.now() } as const;
    const requestId = await this.deliveries.ask(companyId, webhookId, request, deliveryId);
    // The webhook does not change, but the audit trail should name who requested it.
    if (requestId === request.id) {
      const after = { webhookId, deliveryId };
      const entry = {
        companyId,
        action: 'create',
        entity: 'webhooks.redelivery',
        entityId: requestId,
        before: null,
        after,
      } as const;
      await this.audit.append([entry]);
    }
    return { requestId };
  }
}
