import type { Type } from '@nestjs/common';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

/** One page of a list; `next` is null on the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/**
 * A page of rows that were read with `limit` + 1; the extra row tells whether there is a next page.
 *
 * @param cursorOf encodes the sort keys of the last row of the page
 */
export function toPage<Row, T>(
  rows: readonly Row[],
  limit: number,
  cursorOf: (last: Row) => string,
  show: (row: Row) => T,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(show), next: rows.length > limit && last ? cursorOf(last) : null };
}

const pages = new Map<Type, Type<Page<unknown>>>();

/** The OpenAPI schema of a page of items: `@ApiOkResponse({ type: pageOf(TaskResponse) })`. */
export function pageOf<T>(item: Type<T>): Type<Page<T>> {
  const known = pages.get(item);
  if (known) return known as Type<Page<T>>;

  @ApiSchema({ name: `${item.name}Page` })
  class PageOfItems implements Page<T> {
    @ApiProperty({ type: [item] })
    readonly items!: readonly T[];

    @ApiProperty({
      type: String,
      nullable: true,
      description: 'Cursor of the next page, to be sent as `cursor`; null on the last page',
    })
    readonly next!: string | null;
  }
  pages.set(item, PageOfItems);
  return PageOfItems;
}
