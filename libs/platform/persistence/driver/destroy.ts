import type { ClientBase } from 'pg';

/** Ends a connection without waiting for its server, which may not answer any more. */
export function destroy(client: ClientBase): void {
  (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
}
