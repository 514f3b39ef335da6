import { maskedRecipient } from '../domain/recipients.js';
import { DanishPhoneNumbers } from './danish-phone-numbers.js';

it.each([
  [['20 12 34 56'], '+4520123456'],
  [['0045 20123456'], '+4520123456'],
  [['+46 70 123 45 67'], '+46701234567'],
  [['ukendt', '46112233'], '+4546112233'],
  [['20123456 / 31123456'], '+4520123456'],
  [['123', ''], null],
  [[], null],
])('of %j it is %j', (written, number) => expect(new DanishPhoneNumbers().first(written)).toBe(number));

it('recipients are shown masked', () => {
  expect(maskedRecipient('sms', '+4520123456')).toBe('+45 •• •• •• 56');
  expect(maskedRecipient('mail', 'åse@demo.example')).toBe('å•••@demo.example');
});
