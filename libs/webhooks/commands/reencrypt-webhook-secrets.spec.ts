import { ReencryptWebhookSecrets, ReencryptWebhookSecretsHandler } from './reencrypt-webhook-secrets.js';

it('some of the company’s secrets are encrypted again, and it says how many', async () => {
  const some = jest.fn(async () => 3);
  const handler = new ReencryptWebhookSecretsHandler({ some });
  await expect(handler.execute(new ReencryptWebhookSecrets('company', 100))).resolves.toBe(3);
  expect(some).toHaveBeenCalledWith('company', 100);
});
