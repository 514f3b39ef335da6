import { IntegerField } from '../fields/scalar-fields.js';
import { TextField } from '../fields/text-fields.js';

/** Query parameters of every list; lists with filters extend it. */
export class ListQuery {
  @IntegerField({ min: 1, max: 200, optional: true, description: 'Most items of the page; 50 unless given' })
  readonly limit: number = 50;

  @TextField({ max: 3000, optional: true, description: '`next` of the page before' })
  readonly cursor?: string;
}
