import type { FastifyReply } from 'fastify';

/** Waits this long, or until `end` fires; returns in both cases. */
export async function pauseUnless(end: AbortSignal, ms: number): Promise<void> {
  if (end.aborted) return;
  await new Promise<void>((resolve) => {
    const stop = () => {
      clearTimeout(timer);
      end.removeEventListener('abort', stop);
      resolve();
    };
    const timer = setTimeout(stop, ms);
    end.addEventListener('abort', stop);
  });
}

/** Fires if the connection is closed before the response, by the client or by the simulator. */
export function connectionEnd(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  if (reply.raw.destroyed) gone.abort();
  else reply.raw.once('close', () => gone.abort());
  return gone.signal;
}
