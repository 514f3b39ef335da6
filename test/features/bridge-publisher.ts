import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { EventBridgeModule } from '#event-bridge';
import { ConfigModule, parseConfig } from '#platform/config';
import { CqrsModule } from '#platform/cqrs';
import { MessagingModule } from '#platform/messaging';
import { createLogger, NestLogger, ObservabilityModule } from '#platform/observability';
import { PersistenceModule } from '#platform/persistence';

/** A process that does nothing but publish events to NATS, to be killed by the test that starts it. */
const { APP_URL: appUrl = '' } = process.env;
const config = parseConfig({ NODE_ENV: 'test', DEMO: 'on', ...process.env });
const queue = { appUrl, work: true, retryLimit: 1, retryDelay: 1, retryDelayMax: 1 };

class Publisher {}

const app = await NestFactory.createApplicationContext(
  {
    module: Publisher,
    imports: [
      ConfigModule.forRoot(config),
      ObservabilityModule,
      PersistenceModule.forRoot({ appUrl, poolSize: 3 }),
      ...CqrsModule.forRoot(),
      MessagingModule.forRoot(queue),
      EventBridgeModule,
    ],
  },
  { logger: new NestLogger(createLogger(config)) },
);
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
process.stdout.write('publishing\n');
