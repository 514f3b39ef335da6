// The documentation site: every page of docs/, built by tools/guide.mjs and served by the product at /guide.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawDiagrams } from '../../tools/guide/diagrams.mjs';
import { da } from './danish.mjs';

const docs = dirname(dirname(fileURLToPath(import.meta.url)));
/** Drawn while the pages are rendered, written when the site is built. */
const drawings = new Map();
/** The table of security requirements is for auditors, and longer than all other pages together. */
const EXCLUDED = ['asvs.md'];
const page = (text, link) => ({ text, link });
const titleOf = (file) => /^# (.+)$/m.exec(readFileSync(join(docs, file), 'utf8'))[1];
const decisions = readdirSync(join(docs, 'adr'))
  .sort()
  .map((name) => page(titleOf(`adr/${name}`), `/adr/${name.replace(/\.md$/, '')}`));

const english = [
  {
    text: 'Use the API',
    items: [
      page('Overview', '/'),
      page('Concepts', '/concepts'),
      page('Authentication', '/authentication'),
      page('Errors', '/errors'),
      page('Events', '/events'),
      page('Webhooks', '/webhooks'),
      page('TypeScript client', '/clients'),
      page('C# and PHP', '/other-languages'),
      page('Recipes', '/recipes'),
    ],
  },
  {
    text: 'Operate',
    items: [
      page('Deployment', '/deployment'),
      page('Configuration', '/configuration'),
      page('Runbook', '/runbook'),
      page('Metrics and traces', '/metrics'),
      page('Alerts', '/alerts'),
      page('Scaling', '/scaling'),
      page('Citus', '/citus'),
      page('Security', '/security'),
    ],
  },
  {
    text: 'Develop',
    items: [
      page('Setup', '/setup'),
      page('Directories', '/directories'),
      page('Architecture', '/architecture'),
      page('Context map', '/context-map'),
      page('Glossary', '/glossary'),
      page('Testing', '/testing'),
    ],
  },
  { text: 'Decisions', collapsed: true, items: decisions },
];

/**
 * The product's content security policy allows no scripts in pages, so each is moved into a file. Pages share them: the
 * name is a digest.
 */
function moveScriptsOut(html, outDir) {
  const assets = join(outDir, 'assets');
  return html.replace(/<script((?![^>]*\ssrc=)[^>]*)>([^]*?)<\/script>/g, (_, attributes, code) => {
    const name = `inline.${createHash('sha256').update(code).digest('hex').slice(0, 12)}.js`;
    mkdirSync(assets, { recursive: true });
    writeFileSync(join(assets, name), code);
    return `<script${attributes.replace(/ id="[^"]*"/, '')} src="/guide/assets/${name}"></script>`;
  });
}

/** Pages link to files of the repository, which are not part of the site: such a link becomes plain text. */
function dropLinksOutside(md) {
  md.core.ruler.push('links-outside', ({ tokens, env }) => {
    const folder = dirname(env.realPath ?? env.path ?? join(docs, 'x.md'));
    for (const { children } of tokens) {
      let dropping = false;
      for (const token of children ?? []) {
        if (token.type === 'link_open') dropping = leavesSite(token.attrGet('href') ?? '', folder);
        if (!dropping || !token.type.startsWith('link_')) continue;
        if (token.type === 'link_close') dropping = false;
        Object.assign(token, { type: 'text', tag: '', nesting: 0, content: '', attrs: null });
      }
    }
  });
}

function leavesSite(href, folder) {
  if (/^(?:[a-z]+:|#)/.test(href)) return false;
  const target = join(folder, href.split('#')[0]);
  return (
    !target.startsWith(`${docs}/`) || !/\.md$/.test(target) || EXCLUDED.some((name) => target === join(docs, name))
  );
}

export default {
  base: '/guide/',
  outDir: process.env.GUIDE_OUT,
  cacheDir: join(docs, '../node_modules/.cache/vitepress'),
  srcExclude: EXCLUDED,
  title: 'Scalepoint module',
  description: 'Guide to the Scalepoint module: for developers and operators, and for the office in Danish',
  // Without one, browsers ask for /favicon.ico.
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  cleanUrls: true,
  appearance: true,
  metaChunk: true,
  lastUpdated: false,
  markdown: {
    config: (md) => {
      dropLinksOutside(md);
      drawDiagrams(md, '/guide/assets/', (name, drawing) => drawings.set(name, drawing));
    },
  },
  buildEnd: ({ outDir }) => {
    for (const [name, drawing] of drawings) writeFileSync(join(outDir, 'assets', name), drawing);
  },
  transformHtml: (html, _, { siteConfig }) => moveScriptsOut(html, siteConfig.outDir),
  themeConfig: {
    search: { provider: 'local', options: { locales: { da: { translations: da.search } } } },
    outline: [2, 3],
    i18nRouting: false,
  },
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      themeConfig: {
        nav: [page('Use the API', '/concepts'), page('Operate', '/deployment'), page('Dansk brugervejledning', '/da/')],
        sidebar: english,
      },
    },
    da: {
      label: 'Dansk',
      lang: 'da-DK',
      link: '/da/',
      title: 'Scalepoint-modulet',
      description: 'Brugervejledning til Scalepoint-modulet for kontoret',
      themeConfig: { ...da.theme, nav: [page('Brugervejledning', '/da/'), page('English', '/')], sidebar: da.sidebar },
    },
  },
};
