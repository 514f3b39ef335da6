/** The only source of new ids: UUIDv7, which sort by creation time. */
export abstract class Ids {
  abstract next(): string;
}
