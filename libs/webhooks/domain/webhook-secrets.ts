export abstract class WebhookSecrets {
  /** A new one, as it is shown once (`whsec_…`) and as it is kept. */
  abstract make(companyId: string, webhookId: string): { readonly secret: string; readonly sealed: string };
  /** The secret that `make` kept as `sealed`. */
  abstract open(companyId: string, webhookId: string, sealed: string): string;
}

/** Brings secrets that were sealed with an older key to the present one. */
export abstract class SecretReencryption {
  /** @returns how many webhooks were changed; 0 when none of the company's is left */
  abstract some(companyId: string, most: number): Promise<number>;
}

/** Whether the product may send there at all. */
export abstract class ReceiverRules {
  /** @throws UrlIsNotUsable */
  abstract check(url: string): void;
}
