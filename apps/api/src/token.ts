import { printToken } from '#platform/identity';
import { DEMO_USERS } from './demo/demo-users.js';

printToken(process.argv.slice(2), DEMO_USERS).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
