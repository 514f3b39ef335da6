/**
 * Three kinds of test share one run: `.spec` does no I/O, `.int-spec` uses the database, `.e2e-spec` speaks HTTP.
 *
 * The tests run in plain Node processes, one for each core. A process keeps what it has imported: a file of tests loads the
 * packages and the product only if it is the first in its process, which jest's own runner repeats for every file.
 */
export default {
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  maxWorkers: '100%',
  testMatch: ['<rootDir>/{apps,libs,test,tools}/**/*.{spec,int-spec,e2e-spec}.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '<rootDir>/dist-server/', '<rootDir>/apps/console/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/dist-server/'],
  setupFiles: ['<rootDir>/test/setup.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/time-limit.ts'],
};
