import { connect } from 'node:net';
import { FileScanner, type ScanResult, ScannerUnavailable } from './file-scanner.js';

const PORT = 3310;
const TIMEOUT_MS = 20_000;
const CHUNK_BYTES = 65_536;
const MAX_ANSWER_LENGTH = 4_096;

/** ClamAV's daemon: its command INSTREAM over TCP, one connection for each file. */
export class ClamdScanner extends FileScanner {
  constructor(
    private readonly address: URL,
    private readonly timeoutMs = TIMEOUT_MS,
  ) {
    super();
  }

  async scan(content: Uint8Array): Promise<ScanResult> {
    const answer = (await this.ask(content)).replace(/\0.*$/s, '').trim();
    if (answer === 'stream: OK') return { outcome: 'clean' };
    const [, found] = /^stream: (.+) FOUND$/.exec(answer) ?? [];
    if (found) return { outcome: 'infected', found };
    throw new ScannerUnavailable(`The scanner answered "${answer.slice(0, 200)}"`);
  }

  private ask(content: Uint8Array): Promise<string> {
    const { hostname, port } = this.address;
    return new Promise((resolve, reject) => {
      const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || PORT) });
      let answer = '';
      // Limits the whole scan, so that a scanner that trickles single bytes blocks nothing.
      const timer = setTimeout(() => socket.destroy(new Error('The scanner did not answer in time')), this.timeoutMs);
      socket.setEncoding('utf8');
      socket.on('data', (text: string) => {
        answer += text;
        if (answer.includes('\0') || answer.length > MAX_ANSWER_LENGTH) socket.destroy();
      });
      socket.on('error', (cause) => {
        // The scanner may reject a file before it has read all of it; its answer is there already.
        if (!answer.includes('\0')) reject(new ScannerUnavailable(cause.message, { cause }));
      });
      socket.on('close', () => {
        clearTimeout(timer);
        if (answer === '') reject(new ScannerUnavailable('The scanner closed the connection without an answer'));
        else resolve(answer);
      });
      socket.write('zINSTREAM\0');
      for (let at = 0; at < content.byteLength; at += CHUNK_BYTES) {
        const chunk = content.subarray(at, at + CHUNK_BYTES);
        socket.write(lengthOf(chunk.byteLength));
        socket.write(chunk);
      }
      socket.write(lengthOf(0));
    });
  }
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}
