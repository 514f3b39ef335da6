import { type Sms, SmsSender } from './sms-sender.js';

/** Prints text messages instead of sending them, beside the log: in the demo, where every person is invented. */
export class PrintingSmsSender extends SmsSender {
  readonly state = 'printed';

  constructor(private readonly print: (text: string) => void = (text) => void process.stdout.write(text)) {
    super();
  }

  send({ id, to, text }: Sms): Promise<void> {
    this.print(`--- SMS ${id}\nTo: ${to}\n\n${text}\n---\n`);
    return Promise.resolve();
  }
}
