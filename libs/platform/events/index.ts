export { type CloudEvent, cloudEvent } from './cloud-event.js';
export { leastIdAfter } from './months.js';
export { EventRetention } from './event-retention.js';
export { comparePlaces, EventFeed, FEED_START, type FeedEvent, type FeedPlace } from './event-feed.js';
export { EventListener, EventLog, type KeptEvent, type RecordedEvent } from './event-log.js';
export { type TellsElsewhere, TellsOfTasks, type ToldEvent, ToldElsewhere } from './told-elsewhere.js';
