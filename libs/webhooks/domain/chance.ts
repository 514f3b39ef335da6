/** Numbers from 0 to 1, spread evenly. */
export abstract class Chance {
  abstract next(): number;
}
