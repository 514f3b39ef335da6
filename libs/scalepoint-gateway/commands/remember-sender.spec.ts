import { clockAt } from '#platform/testing/fixed-clock.js';
import { RememberSender, RememberSenderHandler } from './remember-sender.js';

it('the network of a right code is remembered for its company', async () => {
  const remember = jest.fn(async () => {});
  const handler = new RememberSenderHandler({ remember }, clockAt('2026-11-25T09:00:00Z'));
  await handler.execute(new RememberSender('company', '192.0.2.0/24'));
  expect(remember).toHaveBeenCalledWith('company', '192.0.2.0/24', new Date('2026-11-25T09:00:00Z'));
});
