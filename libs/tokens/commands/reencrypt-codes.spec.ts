import { ReencryptCodes, ReencryptCodesHandler } from './reencrypt-codes.js';

it('some of the company’s codes are encrypted again, and it says how many', async () => {
  const some = jest.fn(async () => 7);
  await expect(new ReencryptCodesHandler({ some }).execute(new ReencryptCodes('company', 100))).resolves.toBe(7);
  expect(some).toHaveBeenCalledWith('company', 100);
});
