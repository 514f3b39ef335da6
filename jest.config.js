/**
 * Three kinds of test share one run: `.spec` does no I/O, `.int-spec` uses the database, `.e2e-spec` speaks HTTP.
 *
 * The tests run in Node threads, one per core: with a third thread on two cores, a run ended out of memory. A thread keeps
 * its imported modules: only the first test file in a thread loads the packages and the product, whereas jest's own runner
 * repeats that for every file.
 */
export default {
  runner: 'jest-light-runner',
  maxWorkers: '100%',
  testMatch: ['<rootDir>/{apps,libs,test,tools}/**/*.{spec,int-spec,e2e-spec}.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '<rootDir>/dist-server/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/dist-server/'],
  setupFiles: ['<rootDir>/test/setup.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/time-limit.ts'],
};
