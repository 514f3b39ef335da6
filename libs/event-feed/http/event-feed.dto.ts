import { IntegerField, ListField, text, TextField } from '#platform/http';

export const eventType = text({ max: 200, pattern: /^[a-z-]+\.[a-z-]+\.v\d+$/, example: 'case-intake.case-opened.v1' });

export class StreamQuery {
  @TextField({
    max: 3000,
    optional: true,
    description: 'Position to continue from: `next` of a page or `id` of a stream',
  })
  readonly after?: string;

  @ListField(eventType, { max: 50, min: 1, optional: true, description: 'Event types to return, separated by commas' })
  readonly types?: string[];
}

export class EventsQuery extends StreamQuery {
  @IntegerField({ min: 1, max: 500, optional: true, description: 'Maximum number of events per page. Default 100.' })
  readonly limit: number = 100;
}
