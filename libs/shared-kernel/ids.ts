/** The only source of new ids: UUIDv7, so that ids made later sort later. */
export abstract class Ids {
  abstract next(): string;
}
