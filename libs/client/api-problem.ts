/** The error of one field; `pointer` is a JSON pointer into the request. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** The code of a response that is no problem document, such as a proxy's error page. */
export const UNREADABLE_ANSWER = 'client.unreadable-answer';

/** An error response of the API (RFC 9457). `code` is stable; `detail` is for users, in the requested language. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly FieldProblem[];
  /** Identifies the request in the product's log; null if the response came from a proxy. */
  readonly traceId: string | null;
  /** The whole response body: some problems have additional members. */
  readonly members: Readonly<Record<string, unknown>>;
  readonly response: Response;

  constructor(response: Response, body: unknown) {
    const members = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
    const text = (name: string, otherwise: string) => (typeof members[name] === 'string' ? members[name] : otherwise);
    const title = text('title', response.statusText || `HTTP ${response.status}`);
    const detail = text('detail', title);
    super(detail);
    this.status = response.status;
    this.code = text('code', UNREADABLE_ANSWER);
    this.title = title;
    this.detail = detail;
    this.errors = Array.isArray(members['errors']) ? (members['errors'] as FieldProblem[]) : [];
    this.traceId = text('traceId', response.headers.get('x-correlation-id') ?? '') || null;
    this.members = members;
    this.response = response;
  }

  /** Whether this is one of these problems, such as `tokens.alias-taken`. */
  is(...codes: string[]): boolean {
    return codes.includes(this.code);
  }
}
