export { BackgroundWork } from './background-work.js';
export { DeadLetterNotFound, DeadLetters } from './dead-letters.js';
export { JobQueue, type StreamJob } from './job-queue.js';
export { MessagingModule, type MessagingOptions, PATIENT } from './messaging.module.js';
export { React } from './react.js';
export { type DataOf, type LoggedEvent, type OutboundReaction, Reaction } from './reaction.js';
export { type TimedWork, Timer, type TimerDefinition } from './timer.js';
export { Timers } from './timers.js';
export { ReactionRegistry } from './reaction-registry.js';
