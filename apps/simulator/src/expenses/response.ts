import type { Knobs } from '../knobs.js';

/** Scalepoint's envelope around a response of the integration interface. */
export function accepted(content: Record<string, unknown>): Record<string, unknown> {
  return { Response: content };
}

/** Sent with status 201, like a success: only the body shows the error. */
export function validationErrors(texts: string[], shape: Knobs['validationErrorShape']): Record<string, unknown> {
  const alone = shape === 'single' && texts.length === 1 ? texts[0] : undefined;
  return { Response: { ValidationErrors: { ValidationError: alone ?? texts } } };
}

export function mandatory(field: string): string {
  return `Felt = ${field} - feltet er obligatorisk, men er ikke udfyldt`;
}

export function invalid(field: string, reason: string): string {
  return `Felt = ${field} - ${reason}`;
}
