import { Module } from '@nestjs/common';
import { UsersModule } from '#users';
import { EventFeedController } from './http/event-feed.controller.js';
import { EventStreams } from './http/event-streams.js';
import { FindFeedEndHandler } from './queries/find-feed-end.js';
import { HasForgottenHandler } from './queries/has-forgotten.js';
import { ListEventsHandler } from './queries/list-events.js';
import { ReadFeedPageHandler } from './queries/read-feed-page.js';

const controllers = [EventFeedController];

const queryHandlers = [FindFeedEndHandler, HasForgottenHandler, ListEventsHandler, ReadFeedPageHandler];

const adapters = [EventStreams];

@Module({
  imports: [UsersModule],
  controllers,
  providers: [...queryHandlers, ...adapters],
})
export class EventFeedModule {}
