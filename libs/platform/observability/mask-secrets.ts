import { maskCpr } from '#shared-kernel';

const MASK = '[masked]';
const MAX_DEPTH = 6;

const secretNames = new Set(
  [
    'authorization',
    'proxy-authorization',
    'x-link-secret',
    'cookie',
    'set-cookie',
    'password',
    'secret',
    'clientSecret',
    'token',
    'accessToken',
    'access_token',
    'clientAssertion',
    'client_assertion',
    'securityToken',
    'xmlString',
    'jsonString',
  ].map((name) => name.toLowerCase()),
);

/**
 * Copies what is about to be logged, without credentials and the raw deliveries that contain them. `code` is kept if it
 * looks like the code of a reason or a problem and has a text beside it; otherwise it is a secret of an insurer or of a
 * sign-in.
 */
export function maskSecrets(logged: Record<string, unknown>): Record<string, unknown> {
  return mask(logged, 0) as Record<string, unknown>;
}

function mask(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Error) return value;
  if (depth > MAX_DEPTH) return '[too deep]';
  if (Array.isArray(value)) return value.map((item) => mask(item, depth + 1));
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function') return value;
  const copy: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    const isSecret = secretNames.has(name.toLowerCase()) || (/^code$/i.test(name) && !isCodeOfReason(value, item));
    copy[name] = isSecret ? MASK : mask(item, depth + 1);
  }
  return copy;
}

/**
 * The form of codes of reasons (`tokens.unknown-token`) and fields (`too-long`); secrets have neither this form nor a
 * text.
 */
const REASON_CODE = /^[a-z]+(-[a-z]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?$/;
const EXPLANATIONS = ['text', 'detail', 'da', 'en', 'title'];

function isCodeOfReason(reason: object, code: unknown): boolean {
  if (typeof code !== 'string' || code.length > 80 || !REASON_CODE.test(code)) return false;
  return EXPLANATIONS.some((name) => typeof (reason as Record<string, unknown>)[name] === 'string');
}

interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly errorCode?: string;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

/**
 * Copies an error without its other properties, in which libraries put requests, headers and query parameters,
 * and without text that looks like a CPR number: messages of databases and parsers quote their input.
 */
export function describeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: maskCpr(String(error)) };
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    message: maskCpr(error.message),
    ...(typeof code === 'string' && { errorCode: code }),
    ...(error.stack && { stack: maskCpr(error.stack) }),
    ...(error.cause !== undefined && depth < MAX_DEPTH && { cause: describeError(error.cause, depth + 1) }),
  };
}
