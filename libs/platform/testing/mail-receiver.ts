import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly to: readonly string[];
  readonly messageId: string;
  /** Headers and body as they came, with lines of quoted-printable joined. */
  readonly text: string;
}

/** How it answers the next mails: `busy` refuses for now (451), `unknown` refuses the recipient for good (550). */
export type ReceiverMood = 'well' | 'busy' | 'unknown';

export interface MailReceiver {
  readonly url: string;
  readonly mails: readonly ReceivedMail[];
  /** Attempts that reached it, also refused ones. */
  readonly attempts: number;
  behave(as: ReceiverMood): void;
  stop(): Promise<void>;
}

/** A real SMTP server on loopback. */
export async function mailReceiver(): Promise<MailReceiver> {
  const mails: ReceivedMail[] = [];
  let attempts = 0;
  let mood: ReceiverMood = 'well';
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onRcptTo: ({ address }, _session, done) => {
      attempts += 1;
      if (mood === 'busy') return done(refusal(451, 'Try again later'));
      if (mood === 'unknown') return done(refusal(550, `No such user: ${address}`));
      done();
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push(
          readMail(
            Buffer.concat(chunks),
            envelope.rcptTo.map(({ address }) => address),
          ),
        );
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    get attempts() {
      return attempts;
    },
    behave: (as) => void (mood = as),
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

function readMail(raw: Buffer, to: string[]): ReceivedMail {
  const written = raw.toString('latin1');
  const bytes = written
    .replace(/(?<!\?)=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  const text = Buffer.from(bytes, 'latin1').toString('utf8').replace(/\r\n/g, '\n');
  return { to, messageId: /^message-id: (<.+>)$/im.exec(text)?.[1] ?? '', text };
}
