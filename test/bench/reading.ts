import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { setTimeout as later } from 'node:timers/promises';
import type { Measurement, Reading } from './readings.js';
import { startProduct } from './running.js';
import { worstBodies } from './worst-bodies.js';

const AT_ONCE = 4;
const PAUSE_MS = 3;

/**
 * Maximum latency of /health/live while a body of ten megabytes is parsed, and the memory of the process afterwards.
 */
export function reading(ownerUrl: string, dataDir: string): Measurement {
  return {
    name: 'worst bodies',
    async run() {
      const server = await startProduct(ownerUrl, dataDir, { RUN_REACTIONS: 'false' });
      const readings: Reading[] = [];
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      try {
        for (const { name, contentType, body } of worstBodies()) {
          const send = async () => {
            const answer = await fetch(`${server.url}/scalepoint/v1/demo/tasks`, {
              method: 'POST',
              headers: { 'content-type': contentType },
              body,
            });
            await answer.arrayBuffer();
            if (answer.status >= 500 && answer.status !== 503) throw new Error(`${name} was answered ${answer.status}`);
          };
          for (const times of [1, AT_ONCE]) {
            let answered = false;
            const sent = Promise.all(Array.from({ length: times }, send)).finally(() => (answered = true));
            let longest = 0;
            const begun = performance.now();
            const used = ownThreadMs(server.pid);
            while (!answered) {
              longest = Math.max(longest, await live(server.url, agent));
              await later(PAUSE_MS);
            }
            await sent;
            const of = `worst bodies, ${name}, ${times} at once`;
            readings.push({ name: `${of}: /health/live`, value: longest, unit: 'ms' });
            readings.push({ name: `${of}: CPU of the event loop`, value: ownThreadMs(server.pid) - used, unit: 'ms' });
            readings.push({ name: `${of}: answered`, value: performance.now() - begun, unit: 'ms' });
          }
        }
        readings.push({ name: 'worst bodies: most memory', value: mostMemoryMb(server.pid), unit: 'MB' });
        return readings;
      } finally {
        agent.destroy();
        await server.stop();
      }
    },
  };
}

function live(url: string, agent: Agent): Promise<number> {
  const begun = performance.now();
  return new Promise((done, failed) => {
    get(`${url}/health/live`, { agent }, (answer) => {
      answer.resume().once('end', () => done(performance.now() - begun));
    }).once('error', failed);
  });
}

/** CPU time of the event loop's thread, to 10 ms: independent of the machine's load, unlike any waiting time. */
function ownThreadMs(pid: number): number {
  const [, fields = ''] = readFileSync(`/proc/${pid}/task/${pid}/stat`, 'utf8').split(') ');
  const [user, system] = fields.split(' ').slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

function mostMemoryMb(pid: number): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}
