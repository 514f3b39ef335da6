import { maskCpr } from '#shared-kernel';

const MAX_LENGTH = 150;
/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A name that no file system takes for a path, a device or another kind of file: no separators, no control or
 * direction-changing characters, no leading or trailing dots, no CPR number, at most 150 characters with the ending kept.
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
