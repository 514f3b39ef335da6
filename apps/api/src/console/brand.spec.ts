import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyReply } from 'fastify';
import { parseConfig } from '#platform/config';
import { ConsoleSessionController } from './console-session.controller.js';

const folder = mkdtempSync(join(tmpdir(), 'scalepoint-mark-'));
afterAll(() => rmSync(folder, { recursive: true }));

const reply = { header: () => undefined } as unknown as FastifyReply;
const controllerOf = (env: Record<string, string>) =>
  new ConsoleSessionController(parseConfig({ NODE_ENV: 'test', DEMO: 'on', ...env }));

it('the console has the name of the ERP, and no mark unless there is one', async () => {
  const controller = controllerOf({ BRAND_NAME: 'Håndværk ERP' });
  expect(controller.show().brand).toEqual({ name: 'Håndværk ERP', mark: null });
  await expect(controller.mark(reply)).rejects.toMatchObject({ status: 404 });
  expect(controllerOf({}).show().brand.name).toBe('ERP');
});

it.each([
  ['mark.svg', 'image/svg+xml'],
  ['mark.PNG', 'image/png'],
])('%s is served from this origin as %s', async (name, type) => {
  const file = join(folder, name);
  writeFileSync(file, 'æøå');
  const controller = controllerOf({ BRAND_MARK_FILE: file });
  expect(controller.show().brand.mark).toBe('/console-session/mark');
  const sent = await controller.mark(reply);
  expect(sent.getHeaders().type).toBe(type);
  expect(Buffer.concat(await sent.getStream().toArray()).toString()).toBe('æøå');
});
