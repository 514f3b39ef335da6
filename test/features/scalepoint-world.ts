import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_WORLD } from '../../apps/simulator/src/demo-world.js';
import { createSimulator, type Simulator } from '../../apps/simulator/src/simulator.js';

export interface ScalepointWorld {
  readonly simulator: Simulator;
  /** The product's configuration for it. */
  readonly env: Readonly<Record<string, string>>;
}

/** A simulator with the demo's parties and the product's key, without rate limits. Call it at the top, with `await`. */
export async function scalepointWorld(): Promise<ScalepointWorld> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const folder = mkdtempSync(join(tmpdir(), 'scalepoint-key-'));
  const keyFile = join(folder, 'key.pem');
  writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const simulator = await createSimulator({
    ...DEMO_WORLD,
    clients: [{ clientId: 'erp', keys: [publicKey.export({ type: 'spki', format: 'pem' }).toString()] }],
    knobs: { rateLimit: false },
  });
  afterEach(() => simulator.faults.reset());
  afterAll(async () => {
    await simulator.close();
    rmSync(folder, { recursive: true });
  });
  return {
    simulator,
    env: { SCALEPOINT_URL: simulator.url, SCALEPOINT_CLIENT_ID: 'erp', SCALEPOINT_CLIENT_KEY_FILE: keyFile },
  };
}
