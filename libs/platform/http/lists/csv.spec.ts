import { csvLines } from './csv.js';

it.each([
  ['a phone number', '+45 21 43 65 87', '+45 21 43 65 87'],
  ['a phone number without spaces', '+4521436587', '+45 21436587'],
  ['an amount below zero', '-125,00', '-125,00'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula that begins with a plus', '+1-2', "'+1-2"],
  ['a command', '-2+3+cmd|A0', "'-2+3+cmd|A0"],
  ['a function', '@SUM(A1)', "'@SUM(A1)"],
  ['a formula behind a full-width sign', '\uff1d1+1', "'\uff1d1+1"],
  ['plain text', 'Åse', 'Åse'],
])('writes %s so that a spreadsheet shows it', (_, text, cell) => {
  expect(csvLines([[text]])).toBe(`${cell}\r\n`);
});
