import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import type { FetchedAttachment } from '../domain/attachments.js';
import { aTaskWithCase, InMemoryAttachments, InMemoryCorrespondence, InMemoryTasks } from '../testing/index.js';
import { KeepAttachment, KeepAttachmentHandler } from './keep-attachment.js';

const ATTACHMENT = { name: null, link: 'https://files.example/b%C3%A6k.jpg?token=1' };
const FETCHED: FetchedAttachment = {
  outcome: 'fetched',
  content: Buffer.from('jpg'),
  contentType: 'image/jpeg',
  kindCheck: 'passed',
  virusScan: 'clean',
};
const fault = { code: 'files.too-large', da: 'For stor.', en: 'Too large.' };

function keeping() {
  const tasks = new InMemoryTasks(aTaskWithCase('accepted', { content: { attachments: [ATTACHMENT] } }));
  const attachments = new InMemoryAttachments(tasks);
  const files = new InMemoryCorrespondence(tasks);
  const clock = clockAt('2026-11-25T09:00:00Z');
  const handler = new KeepAttachmentHandler(attachments, files, countedIds(), clock);
  const keep = (fetched: FetchedAttachment) =>
    handler.execute(new KeepAttachment('company', 'task', ATTACHMENT, fetched));
  const state = () => attachments.stateOf('company', 'task', ATTACHMENT.link);
  return { files, keep, state };
}

describe('an attachment', () => {
  it('that was fetched is a file of its task, once', async () => {
    const { files, keep, state } = keeping();
    await keep(FETCHED);
    await keep(FETCHED);
    expect(files.files).toMatchObject([
      { id: 'id-1', taskId: 'task', name: 'bæk.jpg', contentType: 'image/jpeg', send: false, addedBy: 'scalepoint' },
    ]);
    expect(state()).toEqual({ state: 'fetched', fault: null, fileId: 'id-1' });
  });

  it.each(['refused', 'retrying'] as const)(
    'that is %s says why, and is fetched later all the same',
    async (outcome) => {
      const { files, keep, state } = keeping();
      await keep({ outcome, fault });
      expect(state()).toEqual({ state: outcome, fault, fileId: null });
      expect(files.files).toEqual([]);
      await keep(FETCHED);
      expect(files.files).toHaveLength(1);
    },
  );

  it('that is here stays here, whatever a late failure says', async () => {
    const { keep, state } = keeping();
    await keep(FETCHED);
    await keep({ outcome: 'retrying', fault });
    expect(state()).toMatchObject({ state: 'fetched' });
  });
});
