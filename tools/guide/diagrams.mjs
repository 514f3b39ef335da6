// Draws the Mermaid diagrams of the documentation when the site is built: the page needs no script for them.
import { createHash } from 'node:crypto';
import { renderMermaidSVG } from 'beautiful-mermaid';

/** A drawing that loads nothing: its fonts are those of the reader. */
export function drawingOf(text) {
  const svg = renderMermaidSVG(text, { font: 'system-ui' });
  return svg.replaceAll(/@import url\([^)]*\);?/g, '');
}

/**
 * Shows each diagram as a picture that opens alone, with its text below for those who read it so. `write` gets a file's name
 * and content.
 */
export function drawDiagrams(md, folder, write) {
  const fence = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, index, ...rest) => {
    const asText = fence(tokens, index, ...rest);
    const { info, content } = tokens[index];
    if (info.trim() !== 'mermaid') return asText;
    const drawing = drawingOf(content);
    const name = `diagram.${createHash('sha256').update(drawing).digest('hex').slice(0, 12)}.svg`;
    write(name, drawing);
    const address = `'${folder}${name}'`;
    return [
      `<a :href="${address}" target="_blank"><img :src="${address}" alt="Diagram; its text follows"></a>`,
      `<details class="details"><summary>The diagram as text</summary>\n\n${asText}\n\n</details>\n`,
    ].join('\n');
  };
}
