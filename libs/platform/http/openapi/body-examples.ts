import type { Type } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly minimum?: number;
  readonly example?: unknown;
  readonly readOnly?: boolean;
}
type Schemas = Readonly<Record<string, Schema>>;
interface Content {
  schema?: Schema;
  example?: unknown;
  examples?: unknown;
}

const written = new Map<string, unknown>();

/** On a request class: the example of its whole body, where that of its fields would not work together. */
export function BodyExample(example: unknown): ClassDecorator {
  return (requestClass) => void written.set((requestClass as unknown as Type).name, example);
}

/** Ids in examples, in place of those of the installation; the demo puts its own there. */
export const EXAMPLE_IDS = {
  insurerId: '01997c00-0000-7000-8000-0000000e0001',
  caseId: '01997c00-0000-7000-8000-0000000e0002',
  taskId: '01997c00-0000-7000-8000-0000000e0003',
  firmId: '01997c00-0000-7000-8000-0000000e0004',
} as const;

/** Gives every JSON body an example that can be sent unchanged: what is required, and what has an example of its own. */
export function addBodyExample({ requestBody }: Operation, schemas: Schemas): void {
  if (!requestBody || !('content' in requestBody)) return;
  for (const [type, given] of Object.entries(requestBody.content)) {
    const content = given as Content;
    if (content.example !== undefined || content.examples !== undefined || !content.schema?.$ref) continue;
    if (type === 'application/json') content.example = exampleOf(content.schema, schemas);
    if (type !== 'application/x-ndjson') continue;
    content.example = `${JSON.stringify(exampleOf(content.schema, schemas))}\n`;
    content.schema = { type: 'string', contentMediaType: type, contentSchema: content.schema } as Schema;
  }
}

function exampleOf(schema: Schema, schemas: Schemas): unknown {
  if (schema.example !== undefined) return schema.example;
  const name = schema.$ref?.split('/').at(-1);
  if (name !== undefined) return written.get(name) ?? exampleOf(schemas[name] ?? {}, schemas);
  if (schema.enum) return schema.enum[0];
  const [only] = schema.allOf ?? (schema.anyOf ?? schema.oneOf ?? []).filter(({ type }) => type !== 'null');
  if (only) return exampleOf(only, schemas);
  const type = [schema.type].flat().find((one) => one !== 'null');
  if (type === 'object') return objectOf(schema, schemas);
  if (type === 'array') return schema.items ? [exampleOf(schema.items, schemas)] : [];
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return Math.max(schema.minimum ?? 1, 1);
  return [schema.type].flat().includes('null') ? null : 'text';
}

function objectOf({ properties = {}, required = [] }: Schema, schemas: Schemas): Record<string, unknown> {
  const shown = Object.entries(properties).filter(
    ([name, one]) => !one.readOnly && (required.includes(name) || hasExample(one, schemas)),
  );
  return Object.fromEntries(shown.map(([name, one]) => [name, exampleOf(one, schemas)]));
}

/** An optional field is shown if it, or what it consists of, has an example. */
function hasExample(schema: Schema, schemas: Schemas): boolean {
  if (schema.example !== undefined) return true;
  const [only] = schema.allOf ?? (schema.anyOf ?? schema.oneOf ?? []).filter(({ type }) => type !== 'null');
  const name = (only ?? schema).$ref?.split('/').at(-1);
  const properties = name === undefined ? {} : (schemas[name]?.properties ?? {});
  return Object.values(properties).some(({ example }) => example !== undefined);
}

/** Optional parameters begin empty in "Try it out": what they may look like is said in words. */
export function emptyOptionalParameters({ parameters = [] }: Operation): void {
  for (const parameter of parameters) {
    if ('$ref' in parameter || parameter.required) continue;
    const schema = { ...parameter.schema } as { example?: unknown };
    const example: unknown = parameter.example ?? schema.example;
    if (example === undefined) continue;
    delete parameter.example;
    delete schema.example;
    const said = parameter.description ? `${parameter.description.replace(/\.?$/, '.')} ` : '';
    Object.assign(parameter, { schema, description: `${said}Example: \`${text(example)}\`` });
  }
}

const text = (example: unknown): string => (typeof example === 'string' ? example : JSON.stringify(example));
