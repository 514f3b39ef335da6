import { maskCpr } from '#shared-kernel';

const MAX_LENGTH = 150;
/** Windows reserves these names for devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Returns a name that no file system reads as a path, a device or another type: no separators, no control or
 * direction-changing characters, no leading or trailing dots, no CPR number, and at most 150 characters including the
 * extension.
 */
export function safeFileName(name: string): string {
  const plain = maskCpr(name.normalize('NFC'))
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .split(/[/\\]/)
    .at(-1)!
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const usable = DEVICE.test(plain) ? `_${plain}` : plain || 'fil';
  const letters = [...usable];
  if (letters.length <= MAX_LENGTH) return usable;
  const ending = /\.[^.]{1,10}$/u.exec(usable)?.[0] ?? '';
  return letters.slice(0, MAX_LENGTH - ending.length).join('') + ending;
}
