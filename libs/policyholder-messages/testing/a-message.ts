import { type TaskBrief, TaskBriefs } from '#case-intake/contracts';
import { saved } from '#platform/testing/in-memory-aggregates.js';
import { TaskVisits, type VisitOfTask } from '#visits/contracts';
import {
  type MessageChoices,
  type MessageLinks,
  type Occasion,
  OCCASIONS,
  UNTOUCHED_MESSAGES,
} from '../contracts/index.js';
import { MessageSettings } from '../domain/message-settings.js';
import { Message, type MessageFacts, onceKey } from '../domain/message.js';
import { RecipientDigests } from '../domain/opt-out.js';
import { PhoneNumbers } from '../domain/recipients.js';

/** Five days before the visit, at 11:00 in Denmark. */
export const NOW = new Date('2026-11-26T10:00:00Z');
/** 9:00 in Denmark. */
export const STARTS = new Date('2026-12-01T08:00:00Z');

/** Everything is on, in both channels. */
export function allOn(given: Partial<MessageChoices> = {}): MessageChoices {
  const templates = Object.fromEntries(
    OCCASIONS.map((occasion) => {
      const { mail, sms } = UNTOUCHED_MESSAGES.templates[occasion];
      return [occasion, { mail: { ...mail, on: true }, sms: { ...sms, on: true } }];
    }),
  );
  return { ...UNTOUCHED_MESSAGES, enabled: true, templates: templates as MessageChoices['templates'], ...given };
}

export function someSettings(given: Partial<MessageChoices> = {}, companyId = 'company'): MessageSettings {
  const settings = MessageSettings.untouched(companyId);
  settings.change(allOn(given), someLinks().samples);
  return saved(settings);
}

/** A message as it was saved, of `company`, about the visit `visit` at `STARTS`. */
export function aMessage(
  occasion: Occasion = 'booked',
  given: Partial<Message> & { readonly eventId?: string } = {},
): Message {
  const { id = occasion, eventId = `event of ${id}`, companyId = 'company', ...rest } = given;
  const about = { taskId: 'task', visitId: occasion === 'finished' ? null : 'visit', startsAt: STARTS };
  const facts: MessageFacts = { ...about, occasion, channel: 'sms', reason: onceKey(occasion, { ...about, eventId }) };
  return Object.assign(saved(Message.plan(companyId, id, facts, NOW, null)), rest);
}

/** The visit `visit` of the task `task`, of `company`. */
export class OneVisit extends TaskVisits {
  constructor(private readonly facts: Partial<VisitOfTask> = {}) {
    super();
  }

  async upcoming(): Promise<VisitOfTask[]> {
    return [this.shown];
  }

  async startingBetween(companyId: string, from: Date, to: Date): Promise<VisitOfTask[]> {
    const at = new Date(this.shown.startsAt);
    return companyId === 'company' && at >= from && at < to ? [this.shown] : [];
  }

  async visit(companyId: string, visitId: string): Promise<VisitOfTask | null> {
    return companyId === 'company' && visitId === 'visit' ? this.shown : null;
  }

  private get shown(): VisitOfTask {
    return {
      ...{ visitId: 'visit', taskId: 'task', kind: 'work', status: 'planned', employeeId: 'bo', minutes: 60 },
      ...{ startsAt: STARTS.toISOString(), arrivesAt: null, attempts: 0, proposedStartsAt: null },
      ...{ decidedAt: NOW.toISOString(), ...this.facts },
    };
  }
}

export class OneTask extends TaskBriefs {
  constructor(private readonly facts: Partial<TaskBrief> = {}) {
    super();
  }

  async of(companyId: string): Promise<TaskBrief | null> {
    if (companyId !== 'company') return null;
    const address = { street: 'Strandstien 7', street2: null, postalCode: '4581', city: 'Rørvig', countryCode: 'DK' };
    const policyholder = { name: 'Åse Bækgård', phones: ['20 12 34 56'], email: 'aase@demo.example' };
    return {
      ...{
        id: 'task',
        status: 'accepted',
        insurerName: 'Nordlys',
        referenceNumber: 'R-1',
        scalepointCaseNumber: 'S-1',
      },
      ...{ damageType: null, address, policyholder, erased: false, ...this.facts },
    };
  }
}

export function someLinks(): MessageLinks {
  const secret = 'x'.repeat(54);
  const base = 'https://erp.example';
  return {
    samples: { link: `${base}/link/visit#${secret}`, optOut: `${base}/link/messages#${secret}` },
    optOut: (_company, id) => ({
      address: `${base}/link/messages#secret-of-${id}`,
      oneClick: `${base}/unsubscribe/secret-of-${id}`,
      digest: `digest-of-${id}`,
    }),
    masked: (address) => address.replace(/#.*$/, '#…'),
  };
}

/** With one key, or with a second one behind it. */
export class PlainDigests extends RecipientDigests {
  constructor(private readonly keys: readonly string[] = ['key']) {
    super();
  }

  of(_companyId: string, channel: string, recipient: string): readonly string[] {
    return this.keys.map((key) => `${key} ${channel} ${recipient}`);
  }
}

export class PlainNumbers extends PhoneNumbers {
  first(written: readonly string[]): string | null {
    return written[0] === undefined ? null : `+45${written[0].replaceAll(' ', '')}`;
  }
}
