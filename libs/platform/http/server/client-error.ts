import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import { randomUUID } from 'node:crypto';
import { HttpRefusal } from '../problems/http-refusal.js';
import { PROBLEM_MEDIA_TYPE, renderProblem } from '../problems/problem.js';

const STATUS_OF_ERROR: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

/** Answers requests that Node could not parse as HTTP, before there is a request object. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  // The connection is gone, or part of another response was sent already.
  if (error.code === 'ECONNRESET' || !socket.writable || socket.bytesWritten > 0) {
    socket.destroy();
    return;
  }
  const refusal = new HttpRefusal(STATUS_OF_ERROR[error.code ?? ''] ?? 400);
  const body = JSON.stringify(renderProblem(refusal, 'da', randomUUID()));
  const head = [
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}`,
    `Content-Type: ${PROBLEM_MEDIA_TYPE}`,
    'Content-Language: da',
    'Cache-Control: no-store',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
