import { Inject, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '#platform/config';
import { HttpSmsSender } from './http-sms-sender.js';
import { PrintingSmsSender } from './printing-sms-sender.js';
import { NoSmsSender, SmsSender } from './sms-sender.js';

function senderOf({ sms, demo, logLevel }: Config): SmsSender {
  if (sms) return new HttpSmsSender(sms);
  if (!demo) return new NoSmsSender();
  return logLevel === 'silent' ? new PrintingSmsSender(() => {}) : new PrintingSmsSender();
}

@Injectable()
class OpenConnections implements OnApplicationShutdown {
  constructor(@Inject(SmsSender) private readonly sender: SmsSender) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.sender instanceof HttpSmsSender) await this.sender.close();
  }
}

/** Sends text messages through the operator's gateway, or prints them in the demo. */
@Module({
  providers: [{ provide: SmsSender, useFactory: senderOf, inject: [Config] }, OpenConnections],
  exports: [SmsSender],
})
export class SmsModule {}
