export interface DueWebhook {
  readonly companyId: string;
  readonly webhookId: string;
}

/** Which webhooks of all companies have something to send now and are not being worked on, longest waiting first. */
export abstract class DueWebhooks {
  abstract list(now: Date, most: number): Promise<DueWebhook[]>;
}
