import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** The API that `npm run console:dev` proxies to. */
const API_URL = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * A file of words holds a topic in both languages. The script of a language takes its own copy of the file, of which only
 * its language remains; a shared copy would bring both.
 */
const oneLanguageEach: Plugin = {
  name: 'one-language-each',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const language = importer && /\/words\/(danish|english)\.ts$/.exec(importer)?.[1];
    if (!language || source === './danish') return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && { ...found, id: `${found.id}?${language}` };
  },
};

/**
 * antd's ConfigProvider brings what places pop-ups, for one tooltip that all parts would share. The console does not use
 * that, and its sign-in page has no pop-ups.
 */
const withoutSharedTooltip: Plugin = {
  name: 'without-shared-tooltip',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === '../tooltip/UniqueProvider' && importer?.includes('/antd/es/config-provider/')
      ? at('src/no-shared-tooltip.ts')
      : null,
};

export default defineConfig({
  plugins: [oneLanguageEach, withoutSharedTooltip],
  root: at('.'),
  base: '/console/',
  resolve: { alias: { '#client': at('../../libs/client/index.ts') } },
  oxc: { jsx: { runtime: 'automatic' } },
  server: { proxy: { '/v1': API_URL, '/console-session': API_URL } },
  build: {
    // antd contains "use client" directives for server rendering, which cause a warning each.
    rolldownOptions: {
      // The pages behind links are an entry of their own, so that they load nothing of the console.
      input: [at('index.html'), at('link.html')],
      output: {
        codeSplitting: {
          // Each file costs a request and a kilobyte of headers: what a page needs should be in few.
          groups: [
            {
              name: 'first',
              tags: ['$initial'],
              test: (id) => !/\.html|\/src\/link\/|\/main\.tsx|vite\/|rolldown/.test(id),
            },
            { name: 'list', test: /\/src\/(signed-in|pages\/overview|pages\/task-table)\.tsx$/ },
          ],
        },
      },
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
    target: 'es2022',
    emptyOutDir: true,
    reportCompressedSize: false,
  },
});
