import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The API that `npm run console:dev` proxies to. */
const API_URL = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
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
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
    target: 'es2022',
    emptyOutDir: true,
    reportCompressedSize: false,
  },
});
