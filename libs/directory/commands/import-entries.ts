import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Cvr, type FieldRefusal } from '#shared-kernel';
import type { DirectoryKind } from '../contracts/index.js';
import { Entries, type EntryFacts, type ImportOutcome, Phones } from '../domain/entry.js';

export interface EntryToImport {
  readonly line: number;
  readonly id: string;
  readonly facts: Omit<EntryFacts, 'phoneKeys'>;
}

export interface ImportedEntries extends ImportOutcome {
  readonly refused: readonly { readonly line: number; readonly errors: readonly FieldRefusal[] }[];
}

/** One batch of an import. Repeating it has no further effect. */
export class ImportEntries extends CompanyCommand<ImportedEntries> {
  constructor(
    companyId: string,
    readonly kind: DirectoryKind,
    readonly entries: readonly EntryToImport[],
  ) {
    super(companyId);
  }
}

@CommandHandler(ImportEntries)
export class ImportEntriesHandler implements ICommandHandler<ImportEntries> {
  constructor(
    private readonly directory: Entries,
    private readonly phones: Phones,
  ) {}

  async execute({ companyId, kind, entries }: ImportEntries): Promise<ImportedEntries> {
    // If two lines have the same id, the later one wins, as if they were put one after the other.
    const usable = new Map<string, EntryFacts>();
    const refused: { line: number; errors: readonly FieldRefusal[] }[] = [];
    for (const { line, id, facts } of entries) {
      const fault = facts.cvr === null ? undefined : Cvr.faultOf(facts.cvr);
      if (fault) {
        const { code, da, en } = fault;
        refused.push({ line, errors: [{ pointer: '/cvr', code, da, en } satisfies FieldRefusal] });
        continue;
      }
      const cvr = facts.cvr === null ? null : Cvr.of(facts.cvr).digits;
      const phones = this.phones.distinct(facts.phones);
      usable.set(id, { ...facts, cvr, phones, phoneKeys: this.phones.read(phones) });
    }
    return { ...(await this.directory.putAll(companyId, kind, usable)), refused };
  }
}
