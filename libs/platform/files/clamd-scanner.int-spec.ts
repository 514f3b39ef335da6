import { FAKE_VIRUS, type FakeClamd, fakeClamd } from '../testing/fake-clamd.js';
import { ClamdScanner } from './clamd-scanner.js';
import { ScannerUnavailable } from './file-scanner.js';

let clamd: FakeClamd;
beforeAll(async () => {
  clamd = await fakeClamd();
});
afterAll(() => clamd.stop());
beforeEach(() => clamd.behave('well'));

const scanner = (timeoutMs?: number) => new ClamdScanner(new URL(clamd.url), timeoutMs);

describe('ClamdScanner', () => {
  it('streams a file of many chunks and believes the answer', async () => {
    const large = Buffer.alloc(3_000_000, 'a');
    expect(await scanner().scan(large)).toEqual({ outcome: 'clean' });
    const bad = Buffer.concat([large, Buffer.from(FAKE_VIRUS)]);
    expect(await scanner().scan(bad)).toEqual({ outcome: 'infected', found: 'Fake.Virus' });
    expect(await scanner().scan(Buffer.alloc(0))).toEqual({ outcome: 'clean' });
  });

  it.each(['too-large', 'rude', 'silent'] as const)('calls nothing clean when the scanner is %s', async (behaviour) => {
    clamd.behave(behaviour);
    await expect(scanner(200).scan(Buffer.from('a'))).rejects.toBeInstanceOf(ScannerUnavailable);
  });

  it('calls nothing clean when no scanner is there', async () => {
    const gone = await fakeClamd();
    await gone.stop();
    await expect(new ClamdScanner(new URL(gone.url)).scan(Buffer.from('a'))).rejects.toBeInstanceOf(ScannerUnavailable);
  });
});
