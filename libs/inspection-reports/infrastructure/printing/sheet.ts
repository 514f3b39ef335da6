import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const resolve = createRequire(import.meta.url).resolve;
const fontFile = (name: string) => readFileSync(resolve(`@expo-google-fonts/inter/${name}.ttf`));

export const INK = '#17212b';
export const MUTED = '#5a6672';
export const LINE = '#d5dbe1';
export const FILL = '#f3f6f9';
export const ACCENT = '#0f5c8c';
export const GOOD = '#1b7a43';
export const BAD = '#b3261e';

const MARGIN = 48;
const FOOTER = 44;

export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly width?: number;
  readonly align?: 'left' | 'right' | 'center';
}

/** A4 pages that are filled from the top, with what a report needs for its layout. */
export class Sheet {
  readonly left = MARGIN;
  readonly pdf: PDFKit.PDFDocument;
  private readonly chunks: Buffer[] = [];
  private readonly written: Promise<Buffer>;

  constructor(title: string, author: string, at: Date) {
    // The time of the version, not of the printing: the same version gives the same bytes.
    const info = { Title: title, Author: author, Creator: author, CreationDate: at, ModDate: at };
    const margins = { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOTER };
    const options = { size: 'A4', margins, bufferPages: true, info, lang: 'da-DK', displayTitle: true };
    this.pdf = new PDFDocument({ ...options, font: '' });
    this.pdf.registerFont('regular', fontFile('400Regular/Inter_400Regular'));
    this.pdf.registerFont('bold', fontFile('600SemiBold/Inter_600SemiBold'));
    this.pdf.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    this.written = new Promise((done) => this.pdf.on('end', () => done(Buffer.concat(this.chunks))));
  }

  get width(): number {
    return this.pdf.page.width - 2 * MARGIN;
  }

  get right(): number {
    return this.pdf.page.width - MARGIN;
  }

  get bottom(): number {
    return this.pdf.page.height - MARGIN - FOOTER;
  }

  get y(): number {
    return this.pdf.y;
  }

  set y(at: number) {
    this.pdf.y = at;
  }

  /** Starts a page if this much does not fit on the present one. */
  need(height: number): void {
    if (this.y + height > this.bottom) this.pdf.addPage();
  }

  space(height: number): void {
    this.y += height;
  }

  /** Writes at a place; a long text goes on on the next page. Moves down behind it. */
  text(words: string, x: number, y: number, style: TextStyle = {}): void {
    const { align = 'left', colour = INK, width = this.right - x } = style;
    this.styled(style)
      .fillColor(colour)
      .text(printable(words), x, y, { width, align, lineGap: 1.5, features: ['tnum'] });
  }

  heightOf(words: string, style: TextStyle & { readonly width: number }): number {
    return this.styled(style).heightOfString(printable(words), { width: style.width, lineGap: 1.5 });
  }

  widthOf(words: string, style: TextStyle): number {
    return this.styled(style).widthOfString(printable(words));
  }

  rule(y: number, colour = LINE): void {
    this.pdf.moveTo(this.left, y).lineTo(this.right, y).lineWidth(0.7).strokeColor(colour).stroke();
  }

  box(x: number, y: number, width: number, height: number, colour = FILL): void {
    this.pdf.roundedRect(x, y, width, height, 4).fillColor(colour).fill();
  }

  /** Writes below the margin of every page, and ends the document. */
  end(footer: (page: number, of: number) => readonly [string, string]): Promise<Buffer> {
    const { start, count } = this.pdf.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      this.pdf.switchToPage(start + page);
      // Otherwise writing below the margin starts a page.
      this.pdf.page.margins.bottom = 0;
      const y = this.pdf.page.height - MARGIN - 8;
      this.rule(y - 8);
      const [left, right] = footer(page + 1, count);
      const style = { size: 7.5, colour: MUTED };
      this.text(left, this.left, y, { ...style, width: this.width - 90 });
      this.text(right, this.right - 80, y, { ...style, width: 80, align: 'right' });
    }
    this.pdf.end();
    return this.written;
  }

  private styled({ size = 9.5, bold = false }: TextStyle): PDFKit.PDFDocument {
    return this.pdf.font(bold ? 'bold' : 'regular').fontSize(size);
  }
}

/** Without characters that the font has no shape for: control characters and emoji. */
const printable = (words: string): string => words.replace(/[^\P{C}\n]|\p{Extended_Pictographic}(?<![\d©®])/gu, '');
