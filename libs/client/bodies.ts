/**
 * Files are sent as they are, an object with a file as a form, and everything else as JSON. Fields of a form precede its
 * file, because the server processes the file while it arrives.
 */
export function toBody(body: unknown): Blob | FormData | string {
  if (body instanceof Blob || body instanceof FormData) return body;
  const fields = typeof body === 'object' && body !== null ? Object.entries(body as Record<string, unknown>) : [];
  if (!fields.some(([, value]) => value instanceof Blob)) return JSON.stringify(body);
  const form = new FormData();
  for (const [name, value] of fields) if (!(value instanceof Blob) && value != null) form.append(name, textOf(value));
  for (const [name, value] of fields) if (value instanceof Blob) form.append(name, value);
  return form;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Files as a `Blob`, whatever their type; of other responses JSON as a value, and text as a string. */
export async function fromBody(response: Response, isFile: boolean): Promise<unknown> {
  if (isFile) return response.blob();
  const type = response.headers.get('content-type') ?? '';
  return /\bjson\b/.test(type) ? response.json() : response.text();
}

/** Lines per request of an import: small enough to be sent again as a whole. */
const MAX_LINES = 1000;

/** Lines in the format of imports (NDJSON), in parts that are sent one after the other. */
export async function* inParts(
  lines: Iterable<unknown> | AsyncIterable<unknown>,
): AsyncGenerator<string[], void, void> {
  let part: string[] = [];
  for await (const line of lines) {
    part.push(JSON.stringify(line));
    if (part.length < MAX_LINES) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

/** The counts of an import, and the rejected lines. */
export interface Report {
  readonly faults: readonly { readonly line: number }[];
  readonly [count: string]: unknown;
}

/** Both reports as one; the lines of the second follow the first `before` lines. */
export function sumOf(first: Report | undefined, second: Report, before: number): Report {
  const faults = [...(first?.faults ?? []), ...second.faults.map((one) => ({ ...one, line: one.line + before }))];
  const counts = Object.entries(second).filter(([, value]) => typeof value === 'number');
  const sums = counts.map(([name, value]) => [name, ((first?.[name] as number | undefined) ?? 0) + (value as number)]);
  return { ...second, ...(Object.fromEntries(sums) as Record<string, number>), faults };
}
