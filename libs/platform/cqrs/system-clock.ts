import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Clock, Ids } from '#shared-kernel';

@Injectable()
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

@Injectable()
export class TimeOrderedIds extends Ids {
  next(): string {
    return v7();
  }
}
