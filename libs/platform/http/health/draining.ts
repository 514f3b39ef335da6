import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';

/**
 * Time between SIGTERM and the end, in which requests are still answered: load balancers learn from `/health/ready` that this
 * process is ending, and clients from `Connection: close`.
 */
@Injectable()
export class Draining {
  private begun = false;

  get isBegun(): boolean {
    return this.begun;
  }

  async last(seconds: number): Promise<void> {
    if (seconds === 0) return;
    this.begun = true;
    await pause(seconds * 1000);
  }
}
