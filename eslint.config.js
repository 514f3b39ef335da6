import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Conventions of the code. Imports are checked by .dependency-cruiser.cjs, layout by prettier. */

const TESTS = ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.e2e-spec.ts', '**/*.spec.tsx', '**/testing/**', 'test/**'];

const NO_ENVIRONMENT = [
  {
    selector:
      ':matches(MemberExpression[object.name="process"][property.name="env"], MemberExpression[object.name="process"][property.value="env"])',
    message:
      'Configuration is read and checked once, in platform/config. Take the value by injection or as an argument.',
  },
  {
    selector: 'ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name="env"]',
    message:
      'Configuration is read and checked once, in platform/config. Take the value by injection or as an argument.',
  },
];

const NO_CLOCK_NOR_RANDOMNESS = [
  {
    selector: ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
    message: 'Time is passed in: read Clock in the handler and pass the time to the domain.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Time is passed in: read Clock in the handler and pass the time to the domain.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Chance is passed in, so that the rule can be tested.',
  },
  {
    selector: ':matches(MemberExpression[property.name="randomUUID"], CallExpression[callee.name="randomUUID"])',
    message: 'Ids come from Ids, so that they sort by creation time.',
  },
];

const TEST_GLOBALS = '/^(describe|it|test)$/';
const NO_LEFT_OUT_TESTS = [
  {
    selector: `MemberExpression[object.name=${TEST_GLOBALS}][property.name=/^(only|skip|todo|failing)$/]`,
    message: 'A test runs always: do not skip or focus tests.',
  },
  {
    selector: 'CallExpression[callee.name=/^(fit|fdescribe|xit|xtest|xdescribe)$/]',
    message: 'A test runs always: do not skip or focus tests.',
  },
];

/** `CaseManager` is the glossary's word for the ERP's "sagsansvarlig"; no other name may end in Manager. */
const TELLING_NAME = {
  regex:
    '^(?!I[A-Z][a-z])(?!(?:Base|Common)[A-Z])(?:CaseManager|(?:(?!(?:Manager|Helpers?|Utils?|Utility|Common|Base|Impl|Data|Info)$).)+)$',
  match: true,
};

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      'dist-console*/',
      'dist-server/',
      'dist-guide*/',
      'apps/console/vite.config.ts',
      '.data/',
      'coverage/',
      'docs/',
      'libs/client/**/*.d.ts',
      'libs/client/**/schema.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.recommended],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/naming-convention': [
        'error',
        { selector: ['class', 'interface', 'typeAlias', 'enum'], format: ['PascalCase'], custom: TELLING_NAME },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // In-memory repositories implement asynchronous interfaces without waiting for anything.
      '@typescript-eslint/require-await': 'off',
      // The compiler rejects impossible comparisons; a library's string enum need not be imported for its values.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@nestjs/cqrs',
              importNames: [
                'EventBus',
                'EventPublisher',
                'EventsHandler',
                'IEventHandler',
                'AggregateRoot',
                'Saga',
                'ICommand',
                'IQuery',
              ],
              message:
                'An event on this bus is lost with the process. Record it in the aggregate and write a reaction (#platform/messaging).',
            },
            {
              name: '@nestjs/common',
              importNames: ['Scope'],
              message: 'No request-scoped providers: they rebuild the tree per request and break the buses.',
            },
            {
              name: '@nestjs/core',
              importNames: ['REQUEST'],
              message: 'No request-scoped providers: use the identity of #platform/identity.',
            },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...NO_ENVIRONMENT],
    },
  },
  {
    files: ['apps/console/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'antd',
              importNames: ['App'],
              allowTypeImports: true,
              message: 'Dialogs are loaded after the first page: useDialogs().',
            },
          ],
        },
      ],
      // A dialog puts the focus into its first field.
      'jsx-a11y/no-autofocus': 'off',
      // An area that scrolls takes the focus, so that the keyboard can scroll it.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: [] }],
    },
  },
  {
    files: ['apps/console/src/{dialogs-holder,parts-page}.tsx'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  {
    files: ['{,tools/template/}libs/*/{domain,commands,contracts}/**/*.ts', 'libs/shared-kernel/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': ['error', ...NO_ENVIRONMENT, ...NO_CLOCK_NOR_RANDOMNESS],
      'no-restricted-globals': [
        'error',
        'process',
        'crypto',
        'performance',
        'fetch',
        'setTimeout',
        'setInterval',
        'setImmediate',
      ],
    },
  },
  {
    files: ['libs/platform/config/**', 'apps/*/src/main.ts', 'tools/**', 'apps/simulator/**'],
    ignores: ['tools/template/**'],
    rules: { 'no-restricted-syntax': 'off', 'no-console': 'off' },
  },
  {
    files: TESTS,
    rules: {
      'no-restricted-syntax': ['error', ...NO_LEFT_OUT_TESTS],
      'no-console': 'off',
      // Response bodies are untyped on purpose: a test reads them as an outside client would.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
