// Two API processes, one of them with reactions, and a worker; each is started again after it was killed.
import { setTimeout as pause } from 'node:timers/promises';
import { start } from '../product.mjs';

const KINDS = [
  { app: 'api', env: {} },
  { app: 'api', env: { RUN_REACTIONS: 'false' } },
  { app: 'worker', env: {} },
];
const MAX_TRIES = 60;
const FAKETIME = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1';

/** The environment of a process whose clock is wrong by so much, such as `+26h`; libfaketime of Debian. */
export const clock = (offset) => ({
  ...{ LD_PRELOAD: FAKETIME, FAKETIME: offset, FAKETIME_DONT_FAKE_MONOTONIC: '1', FAKETIME_DONT_RESET: '1' },
});

export async function startFleet(env) {
  const running = [];
  const begin = async (index, more = {}) => {
    const { app, env: own } = KINDS[index];
    for (let tries = 1; ; tries += 1) {
      try {
        running[index] = await start(app, { ...env, ...own, ...more });
        return;
      } catch (error) {
        // The database may be away right now.
        if (tries === MAX_TRIES) throw error;
        await pause(1_000);
      }
    }
  };
  for (const index of KINDS.keys()) await begin(index);
  return {
    count: KINDS.length,
    urls: () => [running[0].url, running[1].url],
    async restart(index, more) {
      await running[index].stop('SIGKILL');
      await begin(index, more);
    },
    said: () => running.map((one) => one.said()).join(''),
    stop: () => Promise.all(running.map((one) => one.stop('SIGKILL'))),
  };
}
