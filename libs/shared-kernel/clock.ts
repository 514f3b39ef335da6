/** The only source of "now"; domain code is handed the time instead. */
export abstract class Clock {
  abstract now(): Date;
}
