import { CommandBus } from '@nestjs/cqrs';
import { JobQueue } from '#platform/messaging';
import { PollEventSource } from '../../libs/scalepoint-gateway/outbound/poll-event-source.js';
import { runningProduct } from './running-api.js';

const order: string[] = [];
const { register } = CommandBus.prototype;
const { start } = JobQueue.prototype;
const { due } = PollEventSource.prototype;
jest.spyOn(CommandBus.prototype, 'register').mockImplementation(function (this: CommandBus, handlers) {
  order.push('handlers');
  register.call(this, handlers);
});
jest.spyOn(JobQueue.prototype, 'start').mockImplementation(function (this: JobQueue) {
  order.push('jobs');
  return start.call(this);
});
jest.spyOn(PollEventSource.prototype, 'due').mockImplementation(function (this: PollEventSource) {
  order.push('polling');
  return due.call(this);
});

const product = runningProduct();

it('a process fetches no job and reads no feed before it knows its commands', () => {
  expect(product.app).toBeDefined();
  expect(order).toEqual(expect.arrayContaining(['handlers', 'jobs', 'polling']));
  expect(order[0]).toBe('handlers');
});

// The next test file may run in the same process.
afterAll(() => jest.restoreAllMocks());
