import { Module } from '@nestjs/common';
import { EventFeedController } from './http/event-feed.controller.js';
import { EventStreams } from './http/event-streams.js';
import { FindFeedEndHandler } from './queries/find-feed-end.js';
import { ListEventsHandler } from './queries/list-events.js';

@Module({
  controllers: [EventFeedController],
  providers: [EventStreams, FindFeedEndHandler, ListEventsHandler],
})
export class EventFeedModule {}
