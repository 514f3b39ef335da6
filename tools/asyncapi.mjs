// Writes asyncapi.json, with the JSON Schema of every event, from the event classes in contracts/events.ts, and a first
// sample (docs/events/samples) for a new event: review it, it is permanent. With --check it fails if a file is out of
// date, or if the AsyncAPI document is invalid.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Parser } from '@asyncapi/parser';
import prettier from 'prettier';
import ts from 'typescript';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes('--check');
const stale = [];

const contracts = readdirSync(join(root, 'libs'), { recursive: true })
  .filter((path) => /^[\w-]+[\\/]contracts[\\/]events\.ts$/.test(path))
  .sort()
  .map((path) => join(root, 'libs', path));
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  root,
);
const program = ts.createProgram(contracts, { ...options, noEmit: true });
const checker = program.getTypeChecker();

/** Type, description and data of each event class of a context. */
function eventsIn(path) {
  return program.getSourceFile(path).statements.filter(ts.isClassDeclaration).map(eventOf);
}

function eventOf(declared) {
  const payload = declared.heritageClauses?.[0]?.types[0]?.typeArguments?.[0];
  const type = declared.members.find((member) => member.name?.getText() === 'type')?.initializer;
  if (!payload || !type) throw new Error(`${declared.getSourceFile().fileName}: ${declared.name?.text} is no event`);
  return {
    type: type.text,
    description: textOf(checker.getSymbolAtLocation(declared.name)),
    data: schemaOf(checker.getTypeFromTypeNode(payload), type.text),
  };
}

function textOf(symbol) {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll('\n', ' ');
}

/** Events are flat: objects of primitives, of arrays of them, and of enumerations of texts. */
function schemaOf(type, event) {
  if (type.isUnion()) return unionOf(type.types, event);
  if (type.isStringLiteral()) return { type: 'string', enum: [type.value] };
  if (type.flags & ts.TypeFlags.String) return { type: 'string' };
  if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
  if (type.flags & (ts.TypeFlags.Boolean | ts.TypeFlags.BooleanLiteral)) return { type: 'boolean' };
  if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
  if (checker.isArrayType(type)) return { type: 'array', items: schemaOf(checker.getTypeArguments(type)[0], event) };
  if (!(type.flags & ts.TypeFlags.Object)) throw new Error(`${event}: ${checker.typeToString(type)} has no schema`);
  const fields = type.getProperties().map((field) => {
    const description = textOf(field);
    const optional = (field.flags & ts.SymbolFlags.Optional) !== 0;
    const schema = schemaOf(checker.getTypeOfSymbol(field), event);
    return { name: field.name, optional, schema: description ? { ...schema, description } : schema };
  });
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(({ name, schema }) => [name, schema])),
    required: fields.filter(({ optional }) => !optional).map(({ name }) => name),
  };
}

function unionOf(types, event) {
  const parts = types.filter((one) => !(one.flags & ts.TypeFlags.Undefined)).map((one) => schemaOf(one, event));
  const kinds = [...new Set(parts.map(({ type }) => type))];
  const values = parts.flatMap((part) => part.enum ?? []);
  const kind = kinds.length === 1 ? kinds[0] : kinds;
  return values.length > 0 ? { type: kind, enum: kinds.includes('null') ? [...values, null] : values } : { type: kind };
}

const ID = '01997c00-0000-7000-8000-0000000000';
const TEXTS = {
  kind: 'repair',
  outcome: 'accepted',
  reason: 'gateway.timed-out',
  name: 'inspection',
  entryId: 'skade',
};
const PEOPLE = new Set(['sentBy', 'requestedBy', 'addedBy', 'finishedBy', 'userId']);

/** A valid sample value, always the same. */
function sampleOf(schema, name, number = 1) {
  if (schema.enum) return schema.enum[0];
  const kind = Array.isArray(schema.type) ? schema.type.find((one) => one !== 'null') : schema.type;
  if (kind === 'object') {
    const fields = Object.entries(schema.properties);
    return Object.fromEntries(fields.map(([key, one], index) => [key, sampleOf(one, key, index + 1)]));
  }
  if (kind === 'array') return [name === 'codes' ? 'case-group-missing' : 'caseManagerId'];
  if (kind === 'number') return 1;
  if (kind === 'boolean') return true;
  if (PEOPLE.has(name)) return 'anna';
  if (TEXTS[name]) return TEXTS[name];
  if (name === 'debtorId') return 'nordlys';
  if (name === 'amount') return '350.00';
  if (name === 'at') return '2026-11-25T09:00:00.000Z';
  return /Id$|^about$/.test(name) ? `${ID}${String(number).padStart(2, '0')}` : '2026-11-25';
}

async function write(name, content) {
  const path = join(root, name);
  const text = await prettier.format(JSON.stringify(content), {
    ...(await prettier.resolveConfig(path)),
    parser: 'json',
  });
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  if (check) stale.push(name);
  else writeFileSync(path, text);
}

const events = contracts.flatMap(eventsIn).sort((a, b) => (a.type < b.type ? -1 : 1));
for (const { type, data } of events) {
  const sample = `docs/events/samples/${type}.json`;
  if (!existsSync(join(root, sample))) await write(sample, sampleOf(data, ''));
}

const text = { type: 'string' };
const envelope = {
  type: 'object',
  description: 'The envelope of CloudEvents 1.0, with the attributes that its extensions name.',
  properties: {
    specversion: { type: 'string', const: '1.0' },
    id: { type: 'string', format: 'uuid', description: 'Stays the same when the event is sent again' },
    source: { ...text, description: 'urn:company:{id of the company}:{context}' },
    type: text,
    time: { type: 'string', format: 'date-time', description: 'When it happened' },
    subject: {
      ...text,
      description: 'The aggregate that the event belongs to: case-intake.case:{id}, case-intake.task:{id}',
    },
    dataschema: { ...text, description: 'The $id of the JSON Schema of data' },
    datacontenttype: { type: 'string', const: 'application/json' },
    sequence: { type: 'integer', description: "Which of its subject's events it is, from 1 on" },
    correlationid: { type: 'string', format: 'uuid', description: 'Shared by everything that one request led to' },
    causationid: { type: ['string', 'null'], description: 'The event that led to this one' },
    data: { type: 'object' },
  },
};
envelope.required = Object.keys(envelope.properties);

function messageOf({ type, description }) {
  const data = JSON.parse(readFileSync(join(root, `docs/events/samples/${type}.json`), 'utf8'));
  const payload = {
    specversion: '1.0',
    id: `${ID}e1`,
    source: `urn:company:${ID}d1:${type.split('.')[0]}`,
    type,
    time: '2026-11-25T08:00:00.000Z',
    subject: `${subjectOf(type)}:${ID}01`,
    dataschema: `urn:schema:${type}`,
    datacontenttype: 'application/json',
    sequence: 1,
    correlationid: `${ID}c1`,
    causationid: null,
    data,
  };
  return {
    name: type,
    title: type,
    summary: description,
    contentType: 'application/json',
    payload: {
      allOf: [
        { $ref: '#/components/schemas/CloudEvent' },
        {
          type: 'object',
          properties: {
            type: { type: 'string', const: type },
            dataschema: { type: 'string', const: `urn:schema:${type}` },
            data: { $ref: `#/components/schemas/${type}` },
          },
        },
      ],
    },
    examples: [{ payload }],
  };
}

/** The aggregate that records the event; test/arch/streams.txt lists them. */
function subjectOf(type) {
  const [context, fact] = type.split('.');
  if (context === 'case-intake')
    return /^case-(?:assigned|opened|edited|reassigned|updated)$/.test(fact) ? `${context}.case` : `${context}.task`;
  const subjects = {
    'api-keys': 'api-key',
    companies: 'company',
    directory: fact.startsWith('entry-') ? 'entry' : fact.startsWith('absence-') ? 'absence' : 'company-profile',
    'inspection-reports': fact.startsWith('template-')
      ? 'template'
      : ({
          'report-finished': 'report-version',
          'report-pdf-added': 'report-version',
          'report-mark-changed': 'report-mark',
        }[fact] ?? 'report'),
    invoicing: 'invoice',
    notices: fact.startsWith('notice-preferences-') ? 'preferences' : 'notice',
    'scalepoint-gateway': 'event-source',
    'scalepoint-settings': 'settings',
    'policyholder-messages': fact.startsWith('message-settings-')
      ? 'settings'
      : fact.startsWith('opt-out-')
        ? 'opt-out'
        : 'message',
    'policyholder-page': 'invitation',
    subcontracting: fact.startsWith('firm-') ? 'firm' : 'subcontract',
    subscription: 'subscription',
    tokens: fact.startsWith('insurer-') ? 'insurer' : 'security-token',
    users: fact.startsWith('user-') ? 'user' : 'sign-out',
    visits: fact.startsWith('visit-') ? 'visit' : 'calendar-feed',
    webhooks: 'webhook',
  };
  if (!subjects[context]) throw new Error(`Whose event is ${type}?`);
  return `${context}.${subjects[context]}`;
}

const messages = Object.fromEntries(
  events.map((event) => [event.type, { $ref: `#/components/messages/${event.type}` }]),
);
const asyncApi = {
  asyncapi: '3.0.0',
  info: {
    title: 'Scalepoint-modul: events',
    version: '1',
    license: { name: 'MIT' },
    description:
      'Everything that happens in a company, each event at least once and in an order that never changes. Events hold ids ' +
      'and no personal data; what they are about is read over REST (/openapi.json). A version of an event never changes ' +
      'in a way that breaks its readers: fields may be added, and readers pass over what they do not know. The same ' +
      'events are fetched page by page with GET /v1/events.',
  },
  defaultContentType: 'application/json',
  servers: {
    demo: { host: '127.0.0.1:3000', protocol: 'http', description: 'The product as `npm start` runs it' },
  },
  channels: {
    stream: {
      address: '/v1/events/stream',
      description:
        'Server-sent events: `data` is the event, `id` its place in the feed. Goes on behind `Last-Event-ID`. Needs the ' +
        'permission `events:read`.',
      messages,
    },
    webhook: {
      address: null,
      description:
        'A POST to the address that a subscriber registered (POST /v1/webhooks), signed as Standard Webhooks says: ' +
        '`webhook-id` (the id of the event), `webhook-timestamp`, `webhook-signature`. 2xx takes it, 410 ends the ' +
        'subscription, anything else is tried again for three days.',
      messages,
    },
  },
  operations: {
    streamEvents: {
      action: 'send',
      channel: { $ref: '#/channels/stream' },
      summary: 'Events as they happen',
      security: [{ $ref: '#/components/securitySchemes/bearer' }],
    },
    callWebhook: { action: 'send', channel: { $ref: '#/channels/webhook' }, summary: 'Events to an address outside' },
  },
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    schemas: {
      CloudEvent: envelope,
      ...Object.fromEntries(
        events.map(({ type, description, data }) => [type, { $id: `urn:schema:${type}`, description, ...data }]),
      ),
    },
    messages: Object.fromEntries(events.map((event) => [event.type, messageOf(event)])),
  },
};
await write('asyncapi.json', asyncApi);

const { diagnostics } = await new Parser().parse(JSON.stringify(asyncApi));
const errors = diagnostics.filter(({ severity }) => severity === 0);
for (const { message, path } of errors) process.stderr.write(`asyncapi.json ${path.join('.')}: ${message}\n`);
if (stale.length > 0) process.stderr.write(`Out of date: ${stale.join(', ')}. Run "npm run asyncapi" and commit it.\n`);
process.exit(errors.length + stale.length > 0 ? 1 : 0);
