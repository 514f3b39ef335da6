import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const SAMPLES = new URL('../../docs/events/samples/', import.meta.url);

type Json = Record<string, unknown>;
type Message = { examples: { payload: { data: unknown } }[] };

const readJson = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));

/** The description of all events: the schema of each one's data, and a message with an example. */
export const { components: described } = readJson(new URL('../../asyncapi.json', import.meta.url)) as {
  components: { schemas: Record<string, Json>; messages: Record<string, Message> };
};

export const sampleOf = (type: string) => readJson(new URL(`${type}.json`, SAMPLES)) as Json;

export const typesOfSamples = () => readdirSync(SAMPLES).map((name) => name.replace(/\.json$/, ''));

const ajv = new Ajv2020({ allowUnionTypes: true, strictRequired: false });
const validators = new Map<string, ValidateFunction>();

/** Violations of an event's schema, including unknown fields. */
export function faultsInEvent(type: string, data: unknown): string[] {
  const schema = described.schemas[type];
  if (!schema) return [`${type} is not in asyncapi.json`];
  let validate = validators.get(type);
  if (!validate) {
    validate = ajv.compile({ ...schema, additionalProperties: false });
    validators.set(type, validate);
  }
  if (validate(data)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${type}${instancePath} ${message}`);
}

/** Personal data of the example task, which no event may contain. */
export function personalDataOfExamples(): string[] {
  const example = JSON.parse(readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8')) as {
    payload: { policyholder: unknown; contacts: unknown; claimHandler: unknown; policy: { number: string } };
  };
  const { policyholder, contacts, claimHandler, policy } = example.payload;
  return [policy.number, ...texts([policyholder, contacts, claimHandler])].filter((text) => text.length > 4);
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}
