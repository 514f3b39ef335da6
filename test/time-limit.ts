import { addEventHandler } from 'jest-circus';

/** For a test or hook that names none: a test that waits for something that never comes fails and lets the others run. */
const DEFAULT_LIMIT_MS = 30_000;

// A test may replace the global ones by its own clock.
const { clearTimeout, setTimeout } = globalThis;

interface Limited {
  fn?: (() => unknown) | undefined;
  timeout?: number | null | undefined;
}

// The runner has no time limits of its own, and takes down in the order of setting up.
addEventHandler((event, state) => {
  if (event.name === 'add_test') limit(state.currentDescribeBlock.children.at(-1) as Limited);
  if (event.name !== 'add_hook') return;
  const { hooks } = state.currentDescribeBlock;
  limit(hooks.at(-1) as Limited);
  // What was set up last is taken down first: a product is closed before its database is dropped.
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
    } finally {
      clearTimeout(timer);
    }
  };
}
