import type { FastifyReply } from 'fastify';

/** Waits so long, or until `end` fires; either way it returns. */
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

/** Fires when the client, or the simulator itself, closes the connection before the answer. */
export function connectionEnd(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  if (reply.raw.destroyed) gone.abort();
  else reply.raw.once('close', () => gone.abort());
  return gone.signal;
}
