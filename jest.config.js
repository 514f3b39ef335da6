import { availableParallelism } from 'node:os';

/**
 * Three kinds of test share one run: `.spec` does no I/O, `.int-spec` uses the database, `.e2e-spec` speaks HTTP.
 *
 * The tests run in Node threads, three for two cores, because many wait for browsers and restarts. A thread keeps its
 * imported modules: only the first test file in a thread loads the packages and the product, whereas jest's own runner
 * repeats that for every file.
 *
 * The components of the console are a project, and so have threads of their own: those pretend to be a browser, in which
 * React goes on after a test has ended.
 */
const shared = {
  runner: 'jest-light-runner',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/dist-server/'],
  setupFiles: ['<rootDir>/test/setup.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/time-limit.ts'],
};
const ELSEWHERE = ['/node_modules/', '/dist/', '<rootDir>/dist-server/'];
const COMPONENTS = '<rootDir>/apps/console/';

export default {
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  testSequencer: '<rootDir>/test/sequence.mjs',
  projects: [
    {
      ...shared,
      displayName: 'product',
      testMatch: ['<rootDir>/{apps,libs,test,tools}/**/*.{spec,int-spec,e2e-spec}.ts'],
      testPathIgnorePatterns: [...ELSEWHERE, COMPONENTS],
    },
    {
      ...shared,
      displayName: 'components',
      testMatch: [`${COMPONENTS}**/*.spec.{ts,tsx}`],
      testPathIgnorePatterns: ELSEWHERE,
    },
  ],
};
