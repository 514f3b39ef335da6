/** Three kinds of test share one run: `.spec` does no I/O, `.int-spec` uses the database, `.e2e-spec` speaks HTTP. */
export default {
  testMatch: ['<rootDir>/{apps,libs,test,tools}/**/*.{spec,int-spec,e2e-spec}.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '<rootDir>/dist-server/', '<rootDir>/apps/console/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/dist-server/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2024',
          keepClassNames: true,
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  testEnvironmentOptions: { customExportConditions: ['scalepoint-source', 'node', 'node-addons'] },
  setupFiles: ['<rootDir>/test/setup.ts'],
  testTimeout: 30_000,
};
