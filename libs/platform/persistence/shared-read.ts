/**
 * A read that concurrent callers share, and that sees everything committed before any of them asked: callers that come
 * while it runs share the next one, which begins after they asked.
 */
export class SharedRead<T> {
  private running: Promise<T> | undefined;
  private next: Promise<T> | undefined;

  constructor(private readonly read: () => Promise<T>) {}

  ask(): Promise<T> {
    this.next ??= this.afterRunning();
    return this.next;
  }

  private async afterRunning(): Promise<T> {
    await this.running?.catch(() => undefined);
    // A caller that comes from here on needs the read after this one.
    this.running = this.next;
    this.next = undefined;
    return this.read();
  }
}
