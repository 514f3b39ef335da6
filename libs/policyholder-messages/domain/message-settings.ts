import { Aggregate, isSameJson } from '#shared-kernel';
import {
  type Channel,
  CHANNELS,
  type MessageChoices,
  MessageSettingsChangedV1,
  type MessageTemplates,
  type MessageValues,
  type Occasion,
  type QuietHours,
  UNTOUCHED_MESSAGES,
} from '../contracts/index.js';
import { MessageSettingsUnusable } from './settings-errors.js';
import { faultsInChoices } from './settings-faults.js';

/** What a company sends to policyholders, and when. Its id is the company's. */
export class MessageSettings extends Aggregate implements MessageChoices {
  static override readonly stream = 'policyholder-messages.settings';

  enabled!: boolean;
  quietHours!: QuietHours | null;
  dayBeforeAt!: string;
  templates!: MessageTemplates;

  private constructor() {
    super();
  }

  static untouched(companyId: string): MessageSettings {
    return Object.assign(new MessageSettings(), { companyId, id: companyId, version: 0, ...UNTOUCHED_MESSAGES });
  }

  /** @throws MessageSettingsUnusable */
  change(choices: MessageChoices, links: Pick<MessageValues, 'link' | 'optOut'>): void {
    const { enabled, quietHours, dayBeforeAt, templates } = this;
    if (this.version > 0 && isSameJson({ enabled, quietHours, dayBeforeAt, templates }, choices)) return;
    const faults = faultsInChoices(choices, links);
    if (faults.length > 0) throw new MessageSettingsUnusable(faults);
    Object.assign(this, choices);
    this.record(new MessageSettingsChangedV1({ companyId: this.companyId, enabled: choices.enabled }));
  }

  isOn(occasion: Occasion, channel: Channel): boolean {
    return this.enabled && this.templates[occasion][channel].on;
  }

  channelsOf(occasion: Occasion): readonly Channel[] {
    return CHANNELS.filter((channel) => this.isOn(occasion, channel));
  }
}

export abstract class MessageSettingsStore {
  /** Locked for update; untouched if the company changed nothing. */
  abstract of(companyId: string): Promise<MessageSettings>;
  /** Without a lock. */
  abstract read(companyId: string): Promise<MessageSettings>;
  abstract add(settings: MessageSettings): void;
}
