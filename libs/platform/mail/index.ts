export { MailModule } from './mail.module.js';
export { type Mail, Mailer, MailNotSent, type MailState, NoMailer } from './mailer.js';
export { PrintingMailer } from './printing-mailer.js';
export { SmtpMailer, type SmtpOptions } from './smtp-mailer.js';
