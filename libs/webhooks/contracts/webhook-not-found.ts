import { DomainError } from '#shared-kernel';

export class WebhookNotFound extends DomainError {
  constructor() {
    super({
      code: 'webhooks.webhook-not-found',
      kind: 'not-found',
      da: 'Webhooken findes ikke. Måske er den slettet.',
      en: 'There is no such webhook. It may have been deleted.',
    });
  }
}
