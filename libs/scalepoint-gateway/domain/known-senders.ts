/** Networks that sent a delivery with a valid code. */
export abstract class KnownSenders {
  abstract remember(companyId: string, network: string, at: Date): Promise<void>;
}
