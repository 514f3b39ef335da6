// Scalepoint's side: blocks of tasks, derived from the seed, several at once and each of another company.
import { setTimeout as pause } from 'node:timers/promises';
import { chaosPlan } from '../../../test/chaos/chaos-plan.ts';
import { plannedMessage } from '../../../test/chaos/planned-message.ts';

export const TASKS_PER_BLOCK = 100;
const BLOCKS_AT_ONCE = 4;
const SENDERS_PER_BLOCK = 3;
const MAX_WAIT_MS = 20_000;
const PAUSE_AFTER_FAILURE_MS = 250;

export function blockOf(seed, block) {
  const family = (seed >>> 0).toString(16).padStart(8, '0');
  return chaosPlan({ seed: seed * 7_919 + block, tasks: TASKS_PER_BLOCK, family, first: block * TASKS_PER_BLOCK });
}

export function startDeliveries({ state, companies, urls, wanted, random }) {
  const { values } = state;
  const { seed } = values;
  let isOver = false;
  let isPaused = false;
  let atWork = 0;

  /** Until it is answered with 200, as Scalepoint does. */
  async function deliver(company, planned) {
    const body = JSON.stringify({ ...plannedMessage(planned), securityToken: company.code });
    for (;;) {
      try {
        const answer = await fetch(`${random.pick(urls())}/scalepoint/v1/${company.key}/tasks`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
          signal: AbortSignal.timeout(MAX_WAIT_MS),
        });
        const text = await answer.text();
        if (answer.status === 200) {
          state.note(JSON.parse(text).deliveryId);
          values.answered += 1;
          return;
        }
        if (answer.status < 500) state.tell(text);
        state.count('statuses', `${answer.status} ${/"code":"([^"]+)"/.exec(text)?.[1] ?? ''}`);
      } catch (error) {
        state.count('statuses', error.cause?.code ?? error.name);
      }
      values.unanswered += 1;
      await pause(PAUSE_AFTER_FAILURE_MS);
    }
  }

  async function send(block) {
    const { deliveries } = blockOf(seed, block);
    const waiting = deliveries.slice();
    const company = companies[block % companies.length];
    const sender = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await deliver(company, next);
    };
    await Promise.all(Array.from({ length: SENDERS_PER_BLOCK }, sender));
    // A block that was begun in an earlier run is sent again as a whole: all of it is repeats then.
    values.openBlocks = values.openBlocks.filter((one) => one !== block);
    values.deliveries += deliveries.length;
    values.tasks += TASKS_PER_BLOCK;
    state.save();
  }

  const left = values.openBlocks.slice();
  async function lane() {
    while (!isOver) {
      if (isPaused || (left.length === 0 && values.deliveries >= wanted)) {
        if (!isPaused) return;
        await pause(100);
        continue;
      }
      const block = left.shift() ?? values.nextBlock++;
      if (!values.openBlocks.includes(block)) values.openBlocks.push(block);
      atWork += 1;
      await send(block);
      atWork -= 1;
    }
  }
  const lanes = Promise.all(Array.from({ length: BLOCKS_AT_ONCE }, lane));
  return {
    done: lanes,
    /** Begins no further blocks; resolves when those that were begun are answered. */
    async rest() {
      isPaused = true;
      while (atWork > 0) await pause(100);
    },
    goOn: () => void (isPaused = false),
    async stop() {
      isOver = true;
      await lanes;
    },
  };
}
