import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aNotice, InMemoryNotices } from '../testing/index.js';
import { RecordMail, RecordMailHandler } from './record-mail.js';

it('a notice says what happened to its mail, and one that is deleted says nothing', async () => {
  const notices = new InMemoryNotices(aNotice('n1'));
  const handler = new RecordMailHandler(notices);
  for (const id of ['n1', 'n1', 'gone']) await handler.execute(new RecordMail('company', id, 'sent'));
  expect(notices.all).toMatchObject([{ mailOutcome: 'sent' }]);
  expect(recorded(notices.all[0])).toEqual(['notices.notice-mailed.v1']);
});
