import { inGsmAlphabet, smsParts } from './sms-length.js';

describe('the length of a text message', () => {
  it.each([
    ['æ'.repeat(160), 1],
    ['å'.repeat(161), 2],
    ['ø'.repeat(306), 2],
    ['x'.repeat(459), 3],
    ['x'.repeat(460), 4],
    ['€'.repeat(80), 1],
    ['€'.repeat(81), 2],
    ['🙂'.repeat(35), 1],
    ['🙂'.repeat(36), 2],
    [`${'x'.repeat(69)}“`, 1],
    [`${'x'.repeat(70)}“`, 2],
  ])('counts parts: %#', (text, parts) => expect(smsParts(text)).toBe(parts));

  it('replaces characters that would more than halve the room by plain ones, and keeps Danish letters', () => {
    expect(inGsmAlphabet('Çağla Şahin – “Åse” Bækgård’s …')).toBe('Çagla Sahin - "Åse" Bækgård\'s ...');
    expect(inGsmAlphabet('Привет 🙂')).toBe('Привет 🙂');
  });
});
