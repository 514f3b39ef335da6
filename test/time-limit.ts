import { addEventHandler } from 'jest-circus';

/** Default time limit of tests and hooks: a test that waits in vain fails and lets the others run. */
const DEFAULT_LIMIT_MS = 30_000;

// Saved now, because a test may install fake timers.
const { clearTimeout, setTimeout } = globalThis;

/** Called when a test fails: each returns lines of text that are added to the error. */
export const failureReports = new Set<() => Promise<string>>();

interface Limited {
  fn?: (() => unknown) | undefined;
  timeout?: number | null | undefined;
}

// The runner has no time limits, and runs teardown hooks in the order of registration.
addEventHandler((event, state) => {
  if (event.name === 'add_test') limit(state.currentDescribeBlock.children.at(-1) as Limited);
  if (event.name !== 'add_hook') return;
  const { hooks } = state.currentDescribeBlock;
  limit(hooks.at(-1) as Limited);
  // Teardown in reverse order: a product is closed before its database is dropped.
  if (event.hookType === 'afterAll') hooks.unshift(...hooks.splice(-1));
});

function limit(target: Limited): void {
  const { fn, timeout } = target;
  if (!fn || fn.length > 0) return;
  const ms = timeout ?? DEFAULT_LIMIT_MS;
  const late = new Error(`Exceeded its time limit of ${ms} ms`);
  target.fn = async () => {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(late), ms)));
    try {
      return await Promise.race([fn(), tooLate]);
    } catch (error) {
      if (error instanceof Error) await addReports(error);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
}

async function addReports(error: Error): Promise<void> {
  for (const report of failureReports) {
    // A report that fails must not hide the error of the test.
    const lines = await report().catch((failed: unknown) => String(failed));
    error.message += `\n${lines}`;
    error.stack = `${error.stack}\n${lines}`;
  }
}
