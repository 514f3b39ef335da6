// How long the main thread works when a task is opened from a long list.
import { mainThread, medianOf, note } from './wire.mjs';

const OPENINGS = 8;
/** Nothing is asked for after this time: the page of the task is complete. */
const COMPLETE_MS = 700;

/** Opens tasks one after the other by a click on their row, each time from the list; `page` shows it with all its rows. */
export async function measureOpening({ page, wire }) {
  const busy = await mainThread(page);
  const openings = [];
  const longest = [];
  const backs = [];
  for (let times = 0; times < OPENINGS; times += 1) {
    const link = page.locator('tbody tr[data-row-key]').nth(times).locator('a[href*="/scalepoint/"]').first();
    const number = await link.textContent();
    const tasks = await tasksOf(page);
    const before = await busy();
    await link.click();
    await page.locator('h1', { hasText: number.trim() }).waitFor();
    await page.locator('.talk li').first().waitFor();
    await wire.quiet(COMPLETE_MS);
    openings.push((await busy()) - before);
    longest.push(await tasks.longest());
    const left = await busy();
    await page.goBack();
    await page.locator('tbody tr[data-row-key]').first().waitFor();
    await wire.quiet(COMPLETE_MS);
    backs.push((await busy()) - left);
  }
  const [first, ...following] = openings;
  note('main thread of opening the first task, ms', first.toFixed(0), '<= 200');
  note('  and of opening each following one, ms: the median', medianOf(following).toFixed(0), '<= 200');
  note('  the longest task of it, ms: first, and median of the others', longestOf(longest), '');
  note('  and of going back to the list, ms: the median', medianOf(backs).toFixed(0), '');
}

const longestOf = ([first, ...following]) => `${first.toFixed(0)}, ${medianOf(following).toFixed(0)}`;

/** Follows the tasks of the main thread by the time that the thread itself has worked. */
async function tasksOf(page) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const traceConfig = { includedCategories: ['disabled-by-default-devtools.timeline', '__metadata'] };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  return {
    async longest() {
      const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
      await session.send('Tracing.end');
      await ended;
      await session.detach();
      const mains = new Set(
        events
          .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
          .map(({ pid, tid }) => `${pid} ${tid}`),
      );
      const own = events.filter(({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid} ${tid}`));
      return Math.max(0, ...own.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000));
    },
  };
}
