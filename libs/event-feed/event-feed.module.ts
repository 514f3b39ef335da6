import { Module } from '@nestjs/common';
import { EventFeedController } from './http/event-feed.controller.js';
import { ListEventsHandler } from './queries/list-events.js';

@Module({
  controllers: [EventFeedController],
  providers: [ListEventsHandler],
})
export class EventFeedModule {}
