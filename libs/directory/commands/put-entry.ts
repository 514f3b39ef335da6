import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Cvr } from '#shared-kernel';
import type { DirectoryKind } from '../contracts/index.js';
import { Entries, Entry, type EntryFacts, Phones } from '../domain/entry.js';

/** Creates the entry, or replaces all of its content. */
export class PutEntry extends CompanyCommand {
  constructor(
    companyId: string,
    readonly kind: DirectoryKind,
    readonly id: string,
    readonly facts: Omit<EntryFacts, 'phoneKeys'>,
  ) {
    super(companyId);
  }
}

@CommandHandler(PutEntry)
export class PutEntryHandler implements ICommandHandler<PutEntry> {
  constructor(
    private readonly entries: Entries,
    private readonly phones: Phones,
  ) {}

  async execute({ companyId, kind, id, facts }: PutEntry) {
    const entry = (await this.entries.find(companyId, kind, id)) ?? Entry.named(companyId, kind, id);
    const cvr = facts.cvr === null ? null : Cvr.of(facts.cvr).digits;
    const phones = this.phones.distinct(facts.phones);
    entry.put({ ...facts, cvr, phones, phoneKeys: this.phones.read(phones) });
    this.entries.add(entry);
  }
}
