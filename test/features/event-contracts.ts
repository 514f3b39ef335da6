import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const FOLDER = new URL('../../docs/events/', import.meta.url);

export const read = (path: string) =>
  JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8')) as Record<string, unknown>;

export const typesIn = (folder: 'schemas' | 'samples') =>
  readdirSync(new URL(folder, FOLDER)).map((name) => name.replace(/\.json$/, ''));

const ajv = new Ajv2020({ allowUnionTypes: true, strictRequired: false });
const validators = new Map<string, ValidateFunction>();

/** Violations of an event's schema, including unknown fields. */
export function faultsInEvent(type: string, data: unknown): string[] {
  let validate = validators.get(type);
  if (!validate) {
    validate = ajv.compile({ ...read(`schemas/${type}.json`), additionalProperties: false });
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
