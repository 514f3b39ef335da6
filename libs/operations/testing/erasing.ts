import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import type { AllPersonalRecords, KnownPerson, Person, PersonalRecords } from '#shared-kernel';
import { Erase } from '../commands/erase-person.js';
import { type Erasure, Erasures } from '../domain/erasures.js';
import { KnowPerson } from '../domain/know-person.js';

export const NOW = '2026-11-26T09:00:00.000Z';

export class InMemoryErasures extends Erasures {
  readonly all: Erasure[] = [];

  constructor(public months: number | null = null) {
    super();
  }

  async add(_: string, erasure: Omit<Erasure, 'actor'>): Promise<Erasure> {
    const added = { ...erasure, actor: 'user:anna' };
    this.all.push(added);
    return added;
  }

  async retention(): Promise<number | null> {
    return this.months;
  }

  async setRetention(_: string, months: number | null): Promise<number | null> {
    const before = this.months;
    this.months = months;
    return before;
  }
}

/** The records of one context; `erased` is everyone of whom it was asked to erase them. */
export function erasing({ due = null as Person | null, months = null as number | null } = {}) {
  const erased: KnownPerson[] = [];
  const askedBefore: Date[] = [];
  const records: PersonalRecords = {
    traces: async () => ({ caseIds: ['case'], scalepointTaskIds: [], texts: ['Åse Ørskov ', 'Åse'] }),
    export: async () => ({}),
    erase: async (_, person) => {
      erased.push(person);
      return { erased: [{ what: 'messages', count: 2 }], kept: [] };
    },
    expired: async (_, before) => {
      askedBefore.push(before);
      return due ?? { taskIds: [], debtorIds: [] };
    },
  };
  const all: AllPersonalRecords = { all: () => [records] };
  const erasures = new InMemoryErasures(months);
  const clock = clockAt(NOW);
  return {
    erase: new Erase(all, new KnowPerson(all), erasures, clock, countedIds()),
    all,
    erasures,
    erased,
    askedBefore,
    clock,
  };
}
