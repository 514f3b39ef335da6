import { Module } from '@nestjs/common';
import { EventFeedController } from './http/event-feed.controller.js';
import { EventStreams } from './http/event-streams.js';
import { FindFeedEndHandler } from './queries/find-feed-end.js';
import { HasForgottenHandler } from './queries/has-forgotten.js';
import { ListEventsHandler } from './queries/list-events.js';
import { ReadFeedPageHandler } from './queries/read-feed-page.js';

@Module({
  controllers: [EventFeedController],
  providers: [EventStreams, FindFeedEndHandler, HasForgottenHandler, ListEventsHandler, ReadFeedPageHandler],
})
export class EventFeedModule {}
