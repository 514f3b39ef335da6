import { readdirSync, readFileSync } from 'node:fs';

const diagrams = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) =>
    [...readFileSync(`docs/${name}`, 'utf8').matchAll(/```mermaid\n([^]*?)```/g)].map(
      ([, text = '']) => [name, text] as const,
    ),
  );

interface Drawing {
  readonly drawingOf: (text: string) => string;
  readonly drawDiagrams: (md: object, folder: string, write: (name: string) => void) => void;
}
const drawing = () => import(new URL('./diagrams.mjs', import.meta.url).href) as Promise<Drawing>;

it.each(diagrams)('a diagram of %s is drawn, and loads nothing', async (_, text) => {
  const drawn = (await drawing()).drawingOf(text);
  expect(drawn).toMatch(/^<svg [^]*<\/svg>\s*$/);
  expect(drawn.replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:|@import|<script/);
});

it('a page has a picture of each diagram, with its text, and other code as it is', async () => {
  const { drawDiagrams } = await drawing();
  const fence = (tokens: readonly { readonly info: string; readonly content: string }[], index: number) =>
    `<pre>${tokens[index]?.content}</pre>`;
  const md = { renderer: { rules: { fence } } };
  const written: string[] = [];
  drawDiagrams(md, '/guide/assets/', (name: string) => void written.push(name));
  const tokens = [
    { info: 'mermaid', content: 'flowchart LR\n  a --> b' },
    { info: 'ts', content: 'a' },
  ];
  expect(md.renderer.rules.fence(tokens, 0)).toContain(`'/guide/assets/${written[0]}'`);
  expect(md.renderer.rules.fence(tokens, 0)).toContain('<pre>flowchart LR');
  expect(md.renderer.rules.fence(tokens, 1)).toBe('<pre>a</pre>');
});
