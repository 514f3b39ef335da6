/** The only source of "now"; domain code gets the time as an argument instead. */
export abstract class Clock {
  abstract now(): Date;
}
