import { SaxesParser } from 'saxes';
import { UnreadableBody } from './wire-errors.js';

/** Limits of a document; a larger one is rejected before it is built up in memory. */
export interface XmlLimits {
  /** Characters. */
  readonly size: number;
  readonly depth: number;
  readonly elements: number;
  /** Per element. */
  readonly attributes: number;
}

export const XML_LIMITS: XmlLimits = { size: 10 * 1024 * 1024, depth: 20, elements: 50_000, attributes: 50 };

/** An element without its namespace prefix. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  readonly attributes = new Map<string, string>();
  text = '';

  constructor(readonly name: string) {}

  /** The value of a field, which may be an attribute or a child element; null if both are blank or missing. */
  field(name: string): string | null {
    const attribute = this.attributes.get(name);
    if (attribute !== undefined && attribute.trim() !== '') return attribute;
    const text = this.child(name)?.text;
    return text === undefined || text.trim() === '' ? null : text;
  }

  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  /** All elements with this name at any depth, in document order, except those nested in one another. */
  all(name: string): XmlElement[] {
    return this.children.flatMap((child) => (child.name === name ? [child] : child.all(name)));
  }
}

/**
 * Parses an XML document. Only the five predefined entities and numeric references are allowed; a document type, which could
 * declare others, is rejected.
 * @throws UnreadableBody with line and column if it is not well formed or exceeds the limits
 */
export function readXml(text: string, limits: XmlLimits = XML_LIMITS): XmlElement {
  const parser = new SaxesParser();
  const refuse = (da: string, en: string): never => {
    const { line, columnIndex, position } = parser;
    throw UnreadableBody.at({ line, column: columnIndex + 1, position }, 'XML', { da, en });
  };
  const over = (most: number, da: string, en: string): never =>
    refuse(`der må højst være ${most} ${da}.`, `there may be at most ${most} ${en}.`);

  if (text.length > limits.size) over(limits.size, 'tegn', 'characters');
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  let attributes = 0;
  parser.on('error', ({ message }) => {
    const words = message.replace(/^.*?\d+:\d+: /, '');
    refuse(`den er ikke velformet (${words})`, `it is not well formed (${words})`);
  });
  parser.on('doctype', () => refuse('DOCTYPE er ikke tilladt; udelad den.', 'DOCTYPE is not allowed; leave it out.'));
  parser.on('opentagstart', () => {
    attributes = 0;
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > limits.attributes)
      over(limits.attributes, 'attributter på et element', 'attributes of an element');
  });
  parser.on('opentag', (tag) => {
    elements += 1;
    if (elements > limits.elements) over(limits.elements, 'elementer', 'elements');
    if (open.length >= limits.depth) over(limits.depth, 'niveauer af elementer', 'levels of elements');
    const element = new XmlElement(localName(tag.name));
    for (const [name, value] of Object.entries(tag.attributes)) element.attributes.set(localName(name), value);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(withoutDeclaration(text)).close();
  return root ?? refuse('den er tom.', 'it is empty.');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

// The text is already decoded. The declaration is replaced by spaces, so that lines and columns do not change.
function withoutDeclaration(text: string): string {
  return text.replace(/^\s*<\?xml\s[^>]{0,300}\?>/, (declaration) => declaration.replaceAll(/[^\n]/g, ' '));
}
