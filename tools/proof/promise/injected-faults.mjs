// What is done to the processes and the database while they work. Kills and crashes are counted separately.
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { clock } from './fleet.mjs';

const CLOCKS = ['+26h', '-26h', '+10m', '-10m'];

export const KILLS = [
  'API process killed',
  'worker process killed',
  'PostgreSQL crashed (immediate shutdown)',
  'PostgreSQL killed',
];

export function injectedFaults({ database, fleet, proxy, random }) {
  const seconds = (lowest, highest) => pause(random.between(lowest * 1000, highest * 1000));
  const all = {
    'API process killed': () => fleet.restart(random.between(0, 1)),
    'worker process killed': () => fleet.restart(2),
    async 'PostgreSQL crashed (immediate shutdown)'() {
      database.signal('SIGQUIT');
      await pause(200);
      await database.ready();
    },
    async 'PostgreSQL killed'() {
      database.signal('SIGKILL');
      await pause(200);
      await database.ready();
    },
    async 'PostgreSQL frozen, all its processes'() {
      database.signal('SIGSTOP');
      await seconds(3, 15);
      database.signal('SIGCONT');
    },
    async 'connections dropped silently'() {
      proxy.freeze();
      await seconds(5, 15);
      proxy.endFrozen();
    },
    async 'database cut off silently'() {
      proxy.isCutOff = true;
      proxy.freeze();
      await seconds(3, 15);
      proxy.isCutOff = false;
      proxy.endFrozen();
    },
    async 'database slow (0.2 to 1 s each way)'() {
      proxy.delayMs = random.between(200, 1_000);
      await seconds(5, 15);
      proxy.delayMs = 0;
    },
    async 'wrong clock'() {
      const index = random.between(0, fleet.count - 1);
      await fleet.restart(index, clock(random.pick(CLOCKS)));
      await seconds(5, 20);
      await fleet.restart(index);
    },
    async 'disk full'() {
      const free = database.fill();
      await seconds(3, 12);
      free();
      await database.ready();
    },
  };
  if (!database.disk) delete all['disk full'];
  if (!existsSync(clock('').LD_PRELOAD)) delete all['wrong clock'];
  let deck = [];
  return {
    /** Kills and crashes twice as often as the others, in an order of the seed; @returns its name */
    async next() {
      if (deck.length === 0) deck = [...Object.keys(all), ...KILLS].sort(() => random.between(0, 1) - 0.5);
      const name = deck.pop();
      await all[name]();
      return name;
    },
  };
}
