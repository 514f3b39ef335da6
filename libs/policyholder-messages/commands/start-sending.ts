import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type TaskBrief, TaskBriefs } from '#case-intake/contracts';
import { CompanyProfiles, Directory } from '#directory/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { ShowAppointmentLink } from '#policyholder-page/contracts';
import { Clock } from '#shared-kernel';
import { TaskVisits, type VisitOfTask } from '#visits/contracts';
import { type Channel, MessageLinks } from '../contracts/index.js';
import { type MessageSettings, MessageSettingsStore } from '../domain/message-settings.js';
import { renderMessage, usesLink } from '../domain/message-text.js';
import { type MessageSources, valuesOf } from '../domain/message-values.js';
import { type Message, Messages } from '../domain/message.js';
import { OptOuts, RecipientDigests } from '../domain/opt-out.js';
import { quietUntil } from '../domain/quiet-hours.js';
import { PhoneNumbers, recipientOf } from '../domain/recipients.js';
import { reasonNotToSend } from '../domain/sending-rules.js';
import { MAX_SMS_PARTS, smsParts } from '../domain/sms-length.js';

/** What is sent now. */
export interface Letter {
  readonly attempt: number;
  /** When it was to be sent first. */
  readonly dueAt: Date;
  readonly channel: Channel;
  readonly to: string;
  readonly subject: string | null;
  readonly text: string;
  readonly replyTo: string | null;
  readonly unsubscribeUrl: string;
}

/**
 * Writes a message from the state of things and records that it is being sent; null if it is not sent now. Everything is
 * decided here, because between the event and now the visit may have changed, and the recipient opted out.
 */
export class StartSending extends CompanyCommand<Letter | null> {
  constructor(
    companyId: string,
    readonly messageId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(StartSending)
export class StartSendingHandler implements ICommandHandler<StartSending> {
  constructor(
    private readonly messages: Messages,
    private readonly settings: MessageSettingsStore,
    private readonly optOuts: OptOuts,
    private readonly digests: RecipientDigests,
    private readonly links: MessageLinks,
    private readonly numbers: PhoneNumbers,
    private readonly tasks: TaskBriefs,
    private readonly visits: TaskVisits,
    private readonly profiles: CompanyProfiles,
    private readonly directory: Directory,
    private readonly bus: CommandBus,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, messageId }: StartSending): Promise<Letter | null> {
    const now = this.clock.now();
    const all = await this.messages.withOthers(companyId, messageId);
    const message = all.find(({ id }) => id === messageId);
    if (!message || message.isOver || message.state === 'deferred') return null;
    // The process died during the attempt before. A mail has the same Message-ID again; a text message may be sent twice.
    if (message.state === 'sending' && message.channel === 'sms') return this.end(() => message.leaveUnclear(now));
    const settings = await this.settings.read(companyId);
    const task = await this.tasks.of(companyId, message.taskId);
    const visit = await this.visitOf(message);
    const reason = !settings.isOn(message.occasion, message.channel)
      ? 'turned-off'
      : reasonNotToSend(message, {
          ...{ task, now, dayBeforeAt: settings.dayBeforeAt },
          visit: visit && { status: visit.status, startsAt: new Date(visit.startsAt) },
          others: all.filter((one) => one !== message),
        });
    if (reason !== null || !task) return this.end(() => message.skip(reason ?? 'erased', now));
    const quietEnd = quietUntil(now, settings.quietHours);
    if (quietEnd) return this.end(() => message.defer(quietEnd));
    const to = recipientOf(message.channel, task.policyholder, this.numbers);
    if (to === null) return this.end(() => message.skip('no-recipient', now));
    const digests = this.digests.of(companyId, message.channel, to);
    if ((await this.optOuts.find(companyId, message.channel, digests))?.optedOut) {
      return this.end(() => message.skip('opted-out', now));
    }
    return this.write(message, settings, { task, visit }, { to, recipientDigest: digests[0] ?? null }, now);
  }

  private async write(
    message: Message,
    settings: MessageSettings,
    { task, visit }: { readonly task: TaskBrief; readonly visit: VisitOfTask | null },
    { to, recipientDigest }: { readonly to: string; readonly recipientDigest: string | null },
    now: Date,
  ): Promise<Letter | null> {
    const { companyId, id, channel, occasion } = message;
    const template = settings.templates[occasion][channel];
    const company = await this.profiles.of(companyId);
    const employee = await this.employeeOf(companyId, visit);
    const sources: MessageSources = { task, company, visit, employee };
    const optOut = this.links.optOut(companyId, id);
    const link = usesLink(template) ? await this.pageOf(companyId, visit) : '';
    const { subject, text } = renderMessage(channel, template, valuesOf(sources, { link, optOut: optOut.address }));
    if (channel === 'sms' && smsParts(text) > MAX_SMS_PARTS) return this.end(() => message.skip('too-long', now));
    const masked = { link: link && this.links.masked(link), optOut: this.links.masked(optOut.address) };
    const toldStartsAt = visit && new Date(visit.startsAt);
    const kept = renderMessage(channel, template, valuesOf(sources, masked));
    message.attempt({ recipient: to, recipientDigest, optOutDigest: optOut.digest, toldStartsAt }, kept, now);
    const { attempts: attempt, dueAt } = message;
    return { attempt, dueAt, channel, to, subject, text, replyTo: company.email, unsubscribeUrl: optOut.oneClick };
  }

  private async visitOf({ companyId, visitId }: Message): Promise<VisitOfTask | null> {
    return visitId === null ? null : this.visits.visit(companyId, visitId);
  }

  private async employeeOf(companyId: string, visit: VisitOfTask | null): Promise<string | null> {
    if (!visit?.employeeId) return null;
    const [found] = await this.directory.entries(companyId, [{ kind: 'employees', id: visit.employeeId }]);
    return found?.name ?? null;
  }

  /** The same link each time, so that the one of an earlier message keeps working. A visit that is over has none. */
  private async pageOf(companyId: string, visit: VisitOfTask | null): Promise<string> {
    let address = '';
    if (visit && visit.status !== 'made' && visit.status !== 'cancelled') {
      await this.bus.execute(new ShowAppointmentLink(companyId, visit.visitId, (shown) => (address = shown)));
    }
    return address;
  }

  private end(work: () => void): null {
    work();
    return null;
  }
}
