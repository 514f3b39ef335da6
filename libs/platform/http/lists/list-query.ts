import { IntegerField } from '../fields/scalar-fields.js';
import { TextField } from '../fields/text-fields.js';

/** Query parameters of every list; lists with filters extend it. */
export class ListQuery {
  @IntegerField({
    min: 1,
    max: 200,
    optional: true,
    description: 'Maximum number of items per page. Default 50, at most 200.',
  })
  readonly limit: number = 50;

  @TextField({
    max: 3000,
    optional: true,
    verbatim: true,
    description: 'Cursor: the `next` value of the previous page.',
  })
  readonly cursor?: string;
}
