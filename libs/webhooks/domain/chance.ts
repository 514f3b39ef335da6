/** Uniform random numbers from 0 to 1. */
export abstract class Chance {
  abstract next(): number;
}
