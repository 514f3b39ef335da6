import { Module } from '@nestjs/common';
import { Config } from '#platform/config';
import { Mailer, NoMailer } from './mailer.js';
import { PrintingMailer } from './printing-mailer.js';
import { SmtpMailer } from './smtp-mailer.js';

function mailerOf({ mail, demo, logLevel }: Config): Mailer {
  if (mail) return new SmtpMailer(mail);
  if (!demo) return new NoMailer();
  return logLevel === 'silent' ? new PrintingMailer(() => {}) : new PrintingMailer();
}

/** Sends mail through the operator's SMTP server, or prints it in the demo. */
@Module({ providers: [{ provide: Mailer, useFactory: mailerOf, inject: [Config] }], exports: [Mailer] })
export class MailModule {}
