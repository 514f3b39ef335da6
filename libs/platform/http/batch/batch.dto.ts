import { ApiProperty } from '@nestjs/swagger';
import { IntegerField, ListField, text, TextField } from '../fields/index.js';

/** As many as a page of the console shows, and some more. */
export const MAX_READS = 20;
const MAX_ADDRESS = 2000;

const address = { max: MAX_ADDRESS, example: '/v1/tasks/counts' } as const;

export class BatchQuery {
  @ListField(text({ ...address, pattern: /^\/v1\/[^\s#]+$/ }), {
    min: 1,
    max: MAX_READS,
    isRepeated: true,
    example: ['/v1/me', '/v1/tasks?status=accepted&limit=1'],
    description: 'The address of a GET that is answered with JSON, with its query; the parameter is repeated for each',
  })
  readonly path!: string[];
}

export class ReadResponse {
  @TextField(address) readonly path!: string;
  @IntegerField({ example: 200, description: 'The status that the call for this address alone would have had' })
  readonly status!: number;
  @TextField({ max: 100, nullable: true, description: 'Its ETag' }) readonly etag!: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'Its body: the content, or the problem',
  })
  readonly body!: object | null;
}

export class BatchResponse {
  @ListField(() => ReadResponse, { max: MAX_READS, description: 'One answer for each address, in the given order' })
  readonly answers!: ReadResponse[];
}
