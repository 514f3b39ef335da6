export interface DueWebhook {
  readonly companyId: string;
  readonly webhookId: string;
}

/** Webhooks of all companies with pending calls and no active lease, longest waiting first. */
export abstract class DueWebhooks {
  abstract list(now: Date, most: number): Promise<DueWebhook[]>;
}
