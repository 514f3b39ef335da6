export abstract class WebhookSecrets {
  /** A new secret, as shown once (`whsec_…`) and as stored. */
  abstract make(companyId: string, webhookId: string): { readonly secret: string; readonly sealed: string };
  /** The secret that `make` kept as `sealed`. */
  abstract open(companyId: string, webhookId: string, sealed: string): string;
}

/** Re-encrypts secrets that were encrypted with an older key. */
export abstract class SecretReencryption {
  /** @returns how many webhooks were changed; 0 when all of the company's are done */
  abstract some(companyId: string, most: number): Promise<number>;
}

/** Checks whether the product may call the address. */
export abstract class ReceiverRules {
  /** @throws UrlIsNotUsable */
  abstract check(url: string): void;
}
