import { loadConfig } from '#platform/config';
import { ScalepointGatewayModule } from '#scalepoint-gateway';

ScalepointGatewayModule.publicPart(loadConfig()).then(
  (pem) => process.stdout.write(pem),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
