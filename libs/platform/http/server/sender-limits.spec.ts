import { type Sender, SenderLimits, type SenderMemory } from './sender-limits.js';

const MAX = 10;
const guesser: Sender = { address: '192.0.2.1', companyId: 'a' };

let limits: SenderLimits;
let remembered: Sender[];
const memory: SenderMemory = {
  remember: (sender) => Promise.resolve(void remembered.push(sender)),
  remembers: ({ address }) => Promise.resolve(remembered.some((one) => one.address === address)),
};
beforeEach(() => {
  jest.useFakeTimers();
  remembered = [];
  limits = new SenderLimits(MAX, memory);
});
afterEach(() => jest.useRealTimers());

async function fail(sender: Sender, times: number, isGuess = true) {
  const failures = [];
  for (let time = 0; time < times; time += 1) failures.push(await limits.failed(sender, isGuess));
  return failures;
}
const seconds = (count: number) => jest.advanceTimersByTime(count * 1000);

describe('limits of senders', () => {
  it('let a sender fail so many times a minute, then have it wait, longer each time, up to a quarter of an hour', async () => {
    const failures = await fail(guesser, MAX + 1, false);
    expect(failures.map(({ waitSeconds }) => waitSeconds)).toEqual([...Array<number>(MAX).fill(0), 60]);
    expect(await limits.waitOf(guesser)).toBe(60);
    const waits = [60];
    for (let round = 0; round < 5; round += 1) {
      seconds(waits.at(-1) ?? 0);
      expect(await limits.waitOf(guesser)).toBe(0);
      const [failure] = await fail(guesser, 1, false);
      waits.push(failure?.waitSeconds ?? 0);
    }
    expect(waits).toEqual([60, 120, 240, 480, 900, 900]);
  });

  it('do not lengthen the wait for what was on its way when it began', async () => {
    await fail(guesser, MAX);
    const atOnce = await Promise.all(Array.from({ length: 5 }, () => limits.failed(guesser, true)));
    expect(atOnce.map(({ waitSeconds }) => waitSeconds)).toEqual([60, 60, 60, 60, 60]);
    seconds(60);
    expect(await fail(guesser, 1)).toMatchObject([{ waitSeconds: 120 }]);
  });

  it('forget after a minute without failures, and a day after a wait', async () => {
    await fail(guesser, MAX, false);
    seconds(61);
    expect((await fail(guesser, MAX, false)).every(({ waitSeconds }) => waitSeconds === 0)).toBe(true);
    await fail(guesser, 1, false);
    seconds(24 * 3600 + 1);
    expect((await fail(guesser, MAX, false)).every(({ waitSeconds }) => waitSeconds === 0)).toBe(true);
  });

  it('count each address and company alone, and unknown companies together', async () => {
    await fail(guesser, MAX + 1, false);
    expect(await limits.waitOf({ ...guesser, companyId: 'b' })).toBe(0);
    expect(await limits.waitOf({ ...guesser, address: '192.0.2.2' })).toBe(0);
    expect(await limits.waitOf({ ...guesser, companyId: null })).toBe(0);
    await fail({ ...guesser, companyId: null }, MAX + 1, false);
    expect(await limits.waitOf({ ...guesser, companyId: null })).toBe(60);
  });

  it('never have an address wait that was right within two weeks', async () => {
    await limits.succeeded(guesser);
    await fail(guesser, 3 * MAX);
    expect(await limits.waitOf(guesser)).toBe(0);
    expect(await limits.waitOf({ ...guesser, companyId: 'b' })).toBe(0);
    remembered = [];
    seconds(14 * 24 * 3600 + 1);
    await fail(guesser, MAX + 1);
    expect(await limits.waitOf(guesser)).toBe(60);
  });

  it('end the wait of an address that is right in between', async () => {
    await fail(guesser, MAX + 1);
    await limits.succeeded(guesser);
    expect(await limits.waitOf(guesser)).toBe(0);
  });

  it('know of a right sender also in another process, which is told once a day', async () => {
    for (let time = 0; time < 5; time += 1) await limits.succeeded(guesser);
    expect(remembered).toEqual([guesser]);
    limits = new SenderLimits(MAX, memory);
    await fail(guesser, 3 * MAX);
    expect(await limits.waitOf(guesser)).toBe(0);
    await limits.succeeded(guesser);
    seconds(24 * 3600 + 1);
    await limits.succeeded(guesser);
    expect(remembered).toHaveLength(3);
  });

  it('raise one alarm when many addresses guess at a company, and leave each of them fewer guesses', async () => {
    const from = (n: number): Sender => ({ address: `198.51.100.${n}`, companyId: 'a' });
    const failures = [];
    for (let n = 0; n < MAX + 5; n += 1) failures.push(...(await fail(from(n), 1)));
    expect(failures.map(({ alarm }) => alarm).indexOf(true)).toBe(MAX - 1);
    expect(failures.filter(({ alarm }) => alarm)).toHaveLength(1);
    const more = await fail(from(200), 6);
    expect(more.map(({ waitSeconds }) => waitSeconds)).toEqual([0, 0, 0, 0, 0, 60]);
    expect(await limits.waitOf({ address: '198.51.100.0', companyId: 'b' })).toBe(0);
  });

  it('take what cannot be read for no guess', async () => {
    expect((await fail(guesser, 3 * MAX, false)).some(({ alarm }) => alarm)).toBe(false);
  });

  it('are none when set to 0', async () => {
    limits = new SenderLimits(0, memory);
    await fail(guesser, 100);
    expect(await limits.waitOf(guesser)).toBe(0);
  });
});
