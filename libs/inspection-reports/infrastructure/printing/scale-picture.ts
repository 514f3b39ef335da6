import jpeg from 'jpeg-js';
import type { PictureBytes } from '../../domain/report-print.js';

const QUALITY = 78;
/** A PNG is shown as it is; a larger one would make the PDF too large. */
const MAX_PNG = 3_000_000;
const MAX_MEMORY_MB = 400;
const MAX_MEGAPIXELS = 60;
/** Position in a PNG of whether its rows are interlaced, which the PDF library cannot read. */
const PNG_INTERLACED = 28;

/** A JPEG of at most so many pixels on its longest side, upright; null for what cannot be read. */
export function scalePicture({ contentType, content }: PictureBytes, mostPixels: number): Uint8Array | null {
  if (contentType === 'image/png')
    return content.byteLength <= MAX_PNG && content[PNG_INTERLACED] === 0 ? content : null;
  if (contentType !== 'image/jpeg') return null;
  try {
    const options = { useTArray: true, maxMemoryUsageInMB: MAX_MEMORY_MB, maxResolutionInMP: MAX_MEGAPIXELS } as const;
    const picture: Pixels & { exifBuffer?: Uint8Array } = jpeg.decode(content, options);
    const turned = orientationIn(picture.exifBuffer);
    return jpeg.encode(scaled(picture, mostPixels, turned), QUALITY).data;
  } catch {
    return null;
  }
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Each pixel is the mean of those that it takes the place of. */
function scaled(picture: Pixels, mostPixels: number, orientation: number) {
  const factor = Math.min(1, mostPixels / Math.max(picture.width, picture.height));
  const [w, h] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * factor))) as [
    number,
    number,
  ];
  const isOnItsSide = orientation >= 5;
  const [width, height] = isOnItsSide ? [h, w] : [w, h];
  const data = Buffer.alloc(width * height * 4, 255);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const [toX, toY] = turnedTo(orientation, x, y, w, h);
      mean(picture, x / w, (x + 1) / w, y / h, (y + 1) / h, data, (toY * width + toX) * 4);
    }
  }
  return { width, height, data };
}

function mean(picture: Pixels, x0: number, x1: number, y0: number, y1: number, into: Buffer, at: number): void {
  const left = Math.floor(x0 * picture.width);
  const right = Math.max(left + 1, Math.floor(x1 * picture.width));
  const top = Math.floor(y0 * picture.height);
  const bottom = Math.max(top + 1, Math.floor(y1 * picture.height));
  let [red, green, blue] = [0, 0, 0];
  for (let y = top; y < bottom; y++) {
    for (let from = (y * picture.width + left) * 4, x = left; x < right; x++, from += 4) {
      red += picture.data[from] ?? 0;
      green += picture.data[from + 1] ?? 0;
      blue += picture.data[from + 2] ?? 0;
    }
  }
  const count = (right - left) * (bottom - top);
  into[at] = red / count;
  into[at + 1] = green / count;
  into[at + 2] = blue / count;
}

/** Where a pixel goes, by the orientation that the camera wrote down (Exif, 1 to 8). */
function turnedTo(orientation: number, x: number, y: number, w: number, h: number): readonly [number, number] {
  const places: Readonly<Record<number, readonly [number, number]>> = {
    2: [w - 1 - x, y],
    3: [w - 1 - x, h - 1 - y],
    4: [x, h - 1 - y],
    5: [y, x],
    6: [h - 1 - y, x],
    7: [h - 1 - y, w - 1 - x],
    8: [y, w - 1 - x],
  };
  return places[orientation] ?? [x, y];
}

const ORIENTATION_TAG = 0x0112;
const LITTLE_ENDIAN = 0x4949;

/** The orientation in the first directory of Exif data; 1, upright, where there is none. */
export function orientationIn(exif: Uint8Array | undefined): number {
  if (!exif || exif.byteLength < 14) return 1;
  // The decoder leaves the second zero behind "Exif" in front of it.
  const from = exif[0] === 0 ? 1 : 0;
  const view = new DataView(exif.buffer, exif.byteOffset + from, exif.byteLength - from);
  const little = view.getUint16(0) === LITTLE_ENDIAN;
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return 1;
  const entries = view.getUint16(directory, little);
  for (let entry = directory + 2, left = entries; left > 0 && entry + 12 <= view.byteLength; entry += 12, left -= 1) {
    if (view.getUint16(entry, little) !== ORIENTATION_TAG) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}
