/** Networks that delivered to a company with a right code. */
export abstract class KnownSenders {
  abstract remember(companyId: string, network: string, at: Date): Promise<void>;
}
