import { Injectable, SetMetadata } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';

const TELLS = 'platform:tells-elsewhere';

/** An event as a history shows it. */
export interface ToldEvent {
  readonly id: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export type ToldText = readonly [da: string, en: string];

/** Events of one context that belong to the history of another one's record: of a task, what was done about it elsewhere. */
export interface TellsElsewhere {
  /** The streams about the record with this id. Runs in the caller's open transaction. */
  streams(companyId: string, recordId: string): Promise<readonly string[]>;
  /** By event type, where it depends on the event as a function of its data; events of other types are not told. */
  readonly texts: Readonly<Record<string, ToldText | ((data: ToldEvent['data']) => ToldText)>>;
  /** By the id of the event, what people wrote. */
  written(companyId: string, events: readonly ToldEvent[]): Promise<ReadonlyMap<string, string>>;
}

/** Marks a provider that implements `TellsElsewhere`; histories find it. */
export const TellsOfTasks = (): ClassDecorator => SetMetadata(TELLS, true);

/** What the contexts of the loaded modules tell of a task. */
@Injectable()
export class ToldElsewhere {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  all(): TellsElsewhere[] {
    return this.discovery.getProviders().flatMap(({ instance, metatype }) => {
      const isMarked = metatype && this.reflector.get<boolean | undefined>(TELLS, metatype);
      return instance && isMarked ? [instance as TellsElsewhere] : [];
    });
  }

  async streams(companyId: string, recordId: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (const one of this.all()) found.push(...(await one.streams(companyId, recordId)));
    return found;
  }

  /** The types that are told. */
  types(): string[] {
    return this.all().flatMap(({ texts }) => Object.keys(texts));
  }

  /** By the id of the event: what happened, and what people wrote. Events of the history's own context have neither. */
  async describe(companyId: string, events: readonly ToldEvent[]) {
    const told = new Map<string, { readonly what: ToldText; readonly text: string | null }>();
    for (const one of this.all()) {
      const own = events.filter(({ type }) => type in one.texts);
      if (own.length === 0) continue;
      const written = await one.written(companyId, own);
      for (const { id, type, data } of own) {
        const text = one.texts[type];
        const what = typeof text === 'function' ? text(data) : text;
        if (what) told.set(id, { what, text: written.get(id) ?? null });
      }
    }
    return told;
  }
}
