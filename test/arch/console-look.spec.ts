import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = new URL('../../apps/console/src/', import.meta.url).pathname;
/** Where colours are named: the theme, what charts draw with, and the pages behind links, which load no theme. */
const HOMES = new Set(['theme.ts', 'charts/chart-colours.ts', 'link/link.css']);
const COLOUR = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b(?![\w-])|\b(?:rgb|hsl)a?\(/gi;
/** Anchors of the page, which look like colours to the expression. */
const NO_COLOUR = /^#(?:add|face|bad)$/i;

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:tsx?|css)$/.test(name));
const textOf = (name: string) => readFileSync(join(ROOT, name), 'utf8');

it('colours of the console are named in its theme only', () => {
  const found = files
    .filter((name) => !HOMES.has(name))
    .flatMap((name) =>
      [...textOf(name).matchAll(COLOUR)]
        .filter(([colour]) => !NO_COLOUR.test(colour))
        .map(([colour]) => `${name}: ${colour}`),
    );
  expect(found).toEqual([]);
});
