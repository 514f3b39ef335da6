import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { HoldsPersonalRecords } from '#platform/privacy';
import { AuditTrail, UnitOfWork } from '#platform/transactions';
import {
  comparable,
  type ErasureReport,
  type FoundRecord,
  type KeptRecords,
  type Person,
  type PersonalRecords,
  type PersonKeys,
  type PersonTraces,
} from '#shared-kernel';
import { Entries, Entry, Phones } from '../domain/entry.js';

/** Debtors who are people. */
@Injectable()
@HoldsPersonalRecords()
export class DebtorPersonalRecords implements PersonalRecords {
  constructor(
    private readonly database: Database,
    private readonly entries: Entries,
    private readonly phones: Phones,
    private readonly auditTrail: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async traces(companyId: string, { debtorIds }: Person): Promise<PersonTraces> {
    const { rows } = await sql<{ name: string; email: string | null; phones: string[] }>`
      select name, email, phones from directory.entry
       where company_id = ${companyId} and kind = 'debtors' and id = any (${debtorIds}::text[])`.execute(
      this.database.kysely(),
    );
    const texts = rows.flatMap(({ name, email, phones }) => [name, ...phones, ...(email === null ? [] : [email])]);
    return { caseIds: [], scalepointTaskIds: [], texts };
  }

  async find(companyId: string, { name, phone, email }: PersonKeys): Promise<readonly FoundRecord[]> {
    const { rows } = await sql<FoundRecord>`
      select 'debtor' as kind, id, name, case when active then 'active' else 'inactive' end as status
        from directory.entry
       where company_id = ${companyId} and kind = 'debtors'
         and (name_key = ${name === null ? '' : comparable(name)} or lower(email) = ${email?.toLowerCase() ?? ''}
           or phone_keys ?| ${this.phones.read(phone === null ? [] : [phone])}::text[])
       order by id limit 200`.execute(this.database.kysely());
    return rows;
  }

  async export(companyId: string, { debtorIds }: Person) {
    const { rows } = await sql<{ row: unknown }>`
      select to_jsonb(entry) as row from directory.entry entry
       where company_id = ${companyId} and kind = 'debtors' and id = any (${debtorIds}::text[])`.execute(
      this.database.kysely(),
    );
    return { debtors: rows.map(({ row }) => row) };
  }

  async erase(companyId: string, { debtorIds }: Person): Promise<ErasureReport> {
    const found = await this.debtors(companyId, debtorIds);
    for (const entry of found) entry.erase();
    // Only now: the audit trail records the erasure itself with the values before it.
    await this.unitOfWork.flush();
    const audit = await this.auditTrail.forget(companyId, Entry.stream, debtorIds);
    return {
      erased: [
        { what: 'directory.debtor', count: found.length },
        { what: 'platform.audit-values', count: audit },
      ],
      kept: found.length > 0 ? [inErp(found.length)] : [],
    };
  }

  private async debtors(companyId: string, debtorIds: readonly string[]): Promise<Entry[]> {
    const found: Entry[] = [];
    for (const id of [...debtorIds].sort()) {
      const entry = await this.entries.find(companyId, 'debtors', id);
      if (entry) found.push(entry);
    }
    return found;
  }
}

function inErp(count: number): KeptRecords {
  return {
    what: 'directory.debtor-id',
    count,
    da: 'Debitorens id bliver, fordi sager henviser til det. ERP-systemet har sin egen debitor: slet den også der, ellers kommer den igen med næste overførsel.',
    en: 'The id of the debtor stays, because cases refer to it. The ERP has a debtor of its own: erase it there too, or the next transfer brings it back.',
    until: null,
  };
}
