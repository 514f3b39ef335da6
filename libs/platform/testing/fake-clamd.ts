import { type AddressInfo, createServer, type Socket } from 'node:net';

/** The marker that the fake reports as infected, chosen so that no real scanner reacts to it. */
export const FAKE_VIRUS = 'this-file-plays-a-virus';

export interface FakeClamd {
  readonly url: string;
  /** Number of scanned files. */
  readonly scans: number;
  /** Sets how it responds from now on; `silent` accepts the file and does not respond. */
  behave(as: 'well' | 'too-large' | 'silent' | 'rude'): void;
  stop(): Promise<void>;
}

/** Speaks clamd's INSTREAM on its own port; content with `virus` is infected. */
export async function fakeClamd(virus = FAKE_VIRUS): Promise<FakeClamd> {
  const open = new Set<Socket>();
  let scans = 0;
  let behaviour = 'well';
  const server = createServer((socket) => {
    open.add(socket.once('close', () => open.delete(socket)).on('error', () => undefined));
    if (behaviour === 'rude') return void socket.destroy();
    let received = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      const content = contentIn(received);
      if (content === null) return;
      scans += 1;
      if (behaviour === 'silent') return;
      const found = content.includes(virus) ? 'stream: Fake.Virus FOUND' : 'stream: OK';
      socket.end(`${behaviour === 'too-large' ? 'INSTREAM size limit exceeded. ERROR' : found}\0`);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get scans() {
      return scans;
    },
    behave: (as) => void (behaviour = as),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        for (const socket of open) socket.destroy();
      }),
  };
}

/** Null until the empty chunk that ends the stream. */
function contentIn(received: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (received.length < command.length) return null;
  if (received.toString('latin1', 0, command.length) !== command) throw new Error('Not INSTREAM');
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
