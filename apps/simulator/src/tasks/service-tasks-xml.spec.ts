import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { serviceTasksXml } from './service-tasks-xml.js';
import type { ScalepointTask } from './task-shape.js';

/** Every value of the message by element name, whether it was an attribute or a child. */
function valuesOf(xml: string): Map<string, string> {
  const values = new Map<string, string>();
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    path.push(tag.name);
    for (const [name, value] of Object.entries(tag.attributes)) values.set([...path, name].join('/'), value);
  });
  parser.on('text', (text) => {
    const key = path.join('/');
    if (text.trim() !== '') values.set(key, (values.get(key) ?? '') + text);
  });
  parser.on('closetag', () => path.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return values;
}

const options = { replyAddress: 'http://127.0.0.1:1/ws', createdDate: '2026-11-24', companyId: '17' };

describe('the XML form message', () => {
  it('says the same in attributes and in elements, whatever characters the texts have', () => {
    const text = fc
      .array(fc.constantFrom('æ', 'Ø', 'å', '&', '<', '>', '"', "'", '\n', ' ', 'a', '1', ']]>', '–', '😀'), {
        minLength: 1,
      })
      .map((parts) => `x${parts.join('')}x`);
    fc.assert(
      fc.property(text, text, text, (name, street, note) => {
        const task: ScalepointTask = {
          taskId: '5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f31',
          note,
          policyholder: { name, address: { street, postalCode: '0800', city: 'Høje Taastrup' } },
          case: { number: '20261124-31', damageDescription: street },
          attachments: [{ name, link: 'http://127.0.0.1:1/files/a.pdf' }],
        };
        const values = valuesOf(serviceTasksXml([task], { ...options, style: 'attributes' }));
        expect(valuesOf(serviceTasksXml([task], { ...options, style: 'elements' }))).toEqual(values);
        expect(values.get('serviceTasks/serviceTask/claimant/name')).toBe(name);
        expect(values.get('serviceTasks/serviceTask/claimant/address1')).toBe(street);
        expect(values.get('serviceTasks/serviceTask/claimant/postalCode')).toBe('0800');
        expect(values.get('serviceTasks/serviceTask/noteToServicePartner')).toBe(note);
        expect(values.get('serviceTasks/serviceTask/claim/claimNumber')).toBe('20261124-31');
        expect(values.get('serviceTasks/serviceTask/serviceLine/item/damageDescription')).toBe(street);
        expect(values.has('serviceTasks/serviceTask/claimant/phone')).toBe(false);
      }),
    );
  });

  it('has no words for a cancellation', () => {
    expect(() => serviceTasksXml([{ kind: 'cancel' }], { ...options, style: 'elements' })).toThrow(RangeError);
  });
});
