/** Time and waiting; replaced in tests. */
export interface Clock {
  /** Milliseconds since any fixed moment. */
  now(): number;
  /** Rejects with the reason of the signal when it is aborted. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  pause: (milliseconds, signal) =>
    new Promise((done, fail) => {
      const stop = () => {
        clearTimeout(timer);
        fail(signal.reason as Error);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        done();
      }, milliseconds);
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
    }),
};
