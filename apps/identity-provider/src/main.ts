import { DEMO_MACHINE } from './demo-clients.js';
import { startIdentityProvider } from './identity-provider.js';

const { IDENTITY_PROVIDER_PORT: port } = process.env;
const running = await startIdentityProvider(Number(port || 4011)).catch((error: Error) => {
  console.error(`The identity provider cannot start: ${error.message}. IDENTITY_PROVIDER_PORT chooses another port.`);
  process.exit(1);
});
const { url } = running;

console.log(`OpenID provider of the demo
  issuer           ${url}
  a machine        curl -s -u ${DEMO_MACHINE.clientId}:${DEMO_MACHINE.secret} ${url}/token -d grant_type=client_credentials -d 'scope=tasks:read cases:read'`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void running.close().then(() => process.exit(0)));
}
