import { delivery } from '../testing/deliveries.js';
import { factsOf } from './task-facts.js';

const directory = {
  distinctPhones: (phones: readonly string[]) => [...new Set(phones.map((phone) => phone.replace(/^\+45|\s/g, '')))],
};
const contact = (phone: string | null, mobile: string | null) => {
  return { role: null, name: 'Ib', phone, mobile, email: null, address: null };
};

it('leaves out a mobile number that equals the phone number in another notation', () => {
  const contacts = [contact('12345678', '+4512345678'), contact('12345678', '87654321'), contact(null, '12345678')];
  const facts = factsOf({ ...delivery('new', 1).task, contacts }, null, directory);
  expect(facts.contacts).toEqual([contact('12345678', null), contacts[1], contacts[2]]);
});
