import { CPR_MASK } from '#shared-kernel';
import { read, type ReadPush } from './message-reader.js';
import { withSealedLinks } from './sealed-links.js';
import { parseStored } from './stored-message.js';

const TASK_ID = '5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01';
const LINK = 'https://x.example/f/120392-1234.pdf?a=1&b=2';
const MASKED = `https://x.example/f/${CPR_MASK}.pdf?a=1&b=2`;
const json = JSON.stringify({
  securityToken: 'code-code',
  payload: { taskId: TASK_ID, attachments: [{ link: LINK }] },
});
const xml =
  `<serviceTasks><serviceTask uniqueId="${TASK_ID}"><attachments>` +
  `<attachment link="${LINK.replaceAll('&', '&amp;')}"/></attachments></serviceTask></serviceTasks>`;
const form = (name: string, document: string) => new URLSearchParams({ securityToken: 'code-code', [name]: document });

const DOORS: readonly [string, string, string][] = [
  ['JSON', 'application/json', json],
  ['JSON with escaped slashes', 'application/json', json.replaceAll('/', '\\/')],
  ['JSON in a form', 'application/x-www-form-urlencoded', form('jsonString', json).toString()],
  ['XML in a form', 'application/x-www-form-urlencoded', form('xmlString', xml).toString()],
];

it.each(DOORS)(
  'a link with a CPR number is shown masked and called as it came, by %s',
  async (_, contentType, text) => {
    const outcome = (await read({ kind: 'push', contentType, body: Buffer.from(text) })) as { push: ReadPush };
    expect(outcome.push.maskedLinks).toEqual([{ masked: MASKED, link: LINK }]);
    expect(outcome.push.maskedRaw).not.toContain('120392-1234');
    const push = withSealedLinks(outcome.push, outcome.push.maskedLinks ?? [], (link) => `k.${btoa(link)}`);
    const expected = [{ name: null, link: MASKED, sealedLink: `k.${btoa(LINK)}` }];
    expect(push.tasks).toMatchObject([{ task: { attachments: expected } }]);
    // Read again from the stored copy, it is the same task with the same link.
    const [again] = parseStored(push.maskedRaw);
    expect(again).toMatchObject({ ok: true, task: { attachments: expected } });
    const [first] = outcome.push.tasks;
    expect(again?.ok && first?.ok && again.fingerprint === first.fingerprint).toBe(true);
  },
);

it('other messages are not looked through', async () => {
  const body = Buffer.from(json.replace('120392-1234', 'rapport'));
  const { push } = (await read({ kind: 'push', contentType: 'application/json', body })) as { push: ReadPush };
  expect(push).not.toHaveProperty('maskedLinks');
});
