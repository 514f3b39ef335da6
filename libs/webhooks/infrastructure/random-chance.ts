import { Injectable } from '@nestjs/common';
import { Chance } from '../domain/chance.js';

@Injectable()
export class RandomChance extends Chance {
  next(): number {
    return Math.random();
  }
}
