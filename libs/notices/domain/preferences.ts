import { Aggregate, isSameJson } from '#shared-kernel';
import {
  type Channels,
  DEFAULT_CHANNELS,
  type NoticeChannels,
  type NoticeKind,
  NoticePreferencesChangedV1,
} from '../contracts/index.js';

export interface PreferenceFacts {
  /** Of mails and of texts outside the console. */
  readonly language: 'da' | 'en';
  readonly channels: Channels;
  /** `HH:mm` in Denmark; null without a daily mail. */
  readonly digestAt: string | null;
}

/** How a user wants to be told. Its id is the user's. */
export class Preferences extends Aggregate implements PreferenceFacts {
  static override readonly stream = 'notices.preferences';

  language!: 'da' | 'en';
  channels!: Channels;
  digestAt!: string | null;

  private constructor() {
    super();
  }

  static untouched(companyId: string, userId: string): Preferences {
    const facts: PreferenceFacts = { language: 'da', channels: DEFAULT_CHANNELS, digestAt: null };
    return Object.assign(new Preferences(), { companyId, id: userId, version: 0, ...facts });
  }

  change(facts: PreferenceFacts): void {
    const { language, channels, digestAt } = this;
    if (this.version > 0 && isSameJson({ language, channels, digestAt }, facts)) return;
    Object.assign(this, facts);
    this.record(new NoticePreferencesChangedV1({ userId: this.id }));
  }

  /** Settings that were saved before a kind existed say nothing about it. */
  channelsOf(kind: NoticeKind): NoticeChannels {
    return this.channels[kind] ?? DEFAULT_CHANNELS[kind];
  }

  /** Whether the time of the daily mail has come. */
  wantsDigest(time: string): boolean {
    return this.digestAt !== null && time >= this.digestAt;
  }
}

/** Whether a user is told at all. */
export const isWanted = ({ console, desktop, mail }: NoticeChannels): boolean => console || desktop || mail;

export abstract class PreferenceStore {
  /** Locked for update; untouched if the user changed nothing. */
  abstract of(companyId: string, userId: string): Promise<Preferences>;
  /** Without a lock; untouched ones are included. */
  abstract ofMany(companyId: string, userIds: readonly string[]): Promise<ReadonlyMap<string, Preferences>>;
  /** Those who want a daily mail, locked. */
  abstract withDigest(companyId: string): Promise<Preferences[]>;
  abstract add(preferences: Preferences): void;
}
