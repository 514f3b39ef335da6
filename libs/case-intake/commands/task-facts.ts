import type { TaskDelivery } from '../contracts/index.js';

/** What happened, and the way back to Scalepoint. */
export function descriptionOf({ claim }: TaskDelivery): string {
  return [claim.damageDescription, claim.url].filter((part) => part !== null).join('\n\n');
}
