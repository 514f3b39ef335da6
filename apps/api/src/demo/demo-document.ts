import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Config } from '#platform/config';
import { EXAMPLE_IDS } from '#platform/http';
import { demoIssuer } from '#platform/identity';
import { addDays, danishDay } from '#shared-kernel';
import { DEMO_USERS } from '../../../product/src/demo-users.js';

/** The day that the examples in the code call today. */
const EXAMPLE_DAY = '2026-11-25';
const DAY = /\b\d{4}-\d\d-\d\d(?=\b|T)/g;
const DAY_MS = 86_400_000;

type Parameter = { readonly name: string; readonly in: string; example?: unknown };

/** The API description with examples that work in the demo as they stand: with ids that are there, and today's dates. */
export async function demoDocument(
  app: NestFastifyApplication,
  config: Config,
  document: OpenAPIObject,
): Promise<OpenAPIObject> {
  const anna = DEMO_USERS.find(({ user }) => user === 'anna');
  if (!anna) return document;
  const authorization = `Bearer ${await (await demoIssuer(config)).sign(anna)}`;
  const ids = new Map<string, Promise<string | undefined>>();
  const firstOf = (list: string) => {
    const known = ids.get(list) ?? idOfFirst(app, list, authorization);
    ids.set(list, known);
    return known;
  };
  const shown = structuredClone(document);
  for (const [path, item] of Object.entries(shown.paths)) {
    const [list] = path.split('/{id}');
    if (list === undefined || list === path || list.includes('{') || !document.paths[list]?.get) continue;
    const id = await firstOf(list);
    for (const operation of Object.values(item) as { parameters?: Parameter[] }[]) {
      const parameter = operation.parameters?.find((one) => one.in === 'path' && one.name === 'id');
      if (parameter && id !== undefined) parameter.example = id;
    }
  }
  const found = {
    [EXAMPLE_IDS.insurerId]: await firstOf('/v1/insurers'),
    [EXAMPLE_IDS.caseId]: await firstOf('/v1/cases'),
    [EXAMPLE_IDS.taskId]: await firstOf('/v1/tasks'),
    [EXAMPLE_IDS.firmId]: await firstOf('/v1/subcontractors'),
  };
  const days = Math.round((Date.parse(danishDay(new Date())) - Date.parse(EXAMPLE_DAY)) / DAY_MS);
  const withDays = (text: string) => text.replace(DAY, (day) => addDays(day, days));
  return JSON.parse(JSON.stringify(shown), (name, value: unknown) => {
    if (name !== 'example' && name !== 'value') return value;
    const text = Object.entries(found).reduce(
      (changed, [placeholder, id]) => changed.replaceAll(placeholder, id ?? placeholder),
      JSON.stringify(value),
    );
    return JSON.parse(withDays(text)) as unknown;
  }) as OpenAPIObject;
}

async function idOfFirst(
  app: NestFastifyApplication,
  list: string,
  authorization: string,
): Promise<string | undefined> {
  const response = await app.inject({ url: list, headers: { authorization } });
  if (response.statusCode !== 200) return undefined;
  return response
    .json<{ items?: { id?: string; insurerId?: string }[] }>()
    .items?.map((one) => one.id ?? one.insurerId)[0];
}
