export { HttpSmsSender, type SmsGateway } from './http-sms-sender.js';
export { PrintingSmsSender } from './printing-sms-sender.js';
export { SmsModule } from './sms.module.js';
export { NoSmsSender, type Sms, SmsNotSent, SmsSender, type SmsState } from './sms-sender.js';
