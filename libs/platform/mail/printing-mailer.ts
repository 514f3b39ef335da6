import { Mailer, type Mail } from './mailer.js';

/** Prints mails instead of sending them, beside the log: in the demo, where every person is invented. */
export class PrintingMailer extends Mailer {
  readonly state = 'printed';

  constructor(private readonly print: (text: string) => void = (text) => void process.stdout.write(text)) {
    super();
  }

  send({ messageId, to, subject, text }: Mail): Promise<void> {
    this.print(`--- Mail ${messageId}\nTo: ${to}\nSubject: ${subject}\n\n${text}\n---\n`);
    return Promise.resolve();
  }
}
