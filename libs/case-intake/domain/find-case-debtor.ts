import type { Attention } from './attention.js';
import {
  type DebtorAddress,
  type DebtorCandidate,
  INSURER_TESTS,
  matchDebtor,
  POLICYHOLDER_TESTS,
  type WantedDebtor,
} from './debtor-matching.js';
import type { Task } from './task.js';

export type FoundDebtor<Debtor> =
  { readonly debtor: Debtor; readonly reason: string } | { readonly attention: Attention };

/** The address of a new debtor; the ERP requires all fields. */
interface HomeAddress extends DebtorAddress {
  readonly street: string;
  readonly street2: string | null;
  readonly postalCode: string;
  readonly city: string;
}

/** What choosing a debtor needs from the directory. */
interface Debtors<Debtor> {
  debtor(companyId: string, id: string): Promise<Debtor | null>;
  /** Locks until the transaction ends, so that two tasks of one policyholder do not both create the debtor. */
  holdCreation(companyId: string): Promise<void>;
  findDebtors(companyId: string, wanted: WantedDebtor): Promise<Debtor[]>;
  createDebtor(
    companyId: string,
    debtor: Omit<WantedDebtor, 'address'> & { readonly name: string; readonly address: HomeAddress | null },
  ): Promise<Debtor>;
  comparablePhones(phones: readonly string[]): string[];
}

/** The company's settings for choosing the debtor. */
interface DebtorSettings {
  readonly caseDebtor: 'insurer' | 'policyholder';
  readonly createMissingDebtor: boolean;
}

const DEBTOR_MISSING = 'case-intake.debtor-missing';

/** Names the debtor by id, because this text enters the audit trail, which must not contain names of people. */
function blockedDebtor(id: string): Attention {
  return {
    code: 'case-intake.debtor-blocked',
    field: 'debtorId',
    da: `Debitoren "${id}" passer på opgaven, men er spærret i ERP-systemet. Ophæv spærringen, og prøv igen, eller vælg en anden debitor.`,
    en: `The debtor "${id}" fits the task but is blocked in the ERP. Unblock it and try again, or choose another debtor.`,
  };
}

/**
 * Finds the debtor of a case: the insurer or the policyholder, as the token and the settings say. An instance serves one
 * transaction and reads each debtor that is known by its id once.
 */
export class FindCaseDebtor<Debtor extends DebtorCandidate> {
  private readonly read = new Map<string, Promise<Debtor | null>>();

  constructor(private readonly directory: Debtors<Debtor>) {}

  async find(task: Task, settings: DebtorSettings): Promise<FoundDebtor<Debtor>> {
    if (task.chosenDebtorId !== null) {
      const debtor = await this.debtor(task.companyId, task.chosenDebtorId);
      if (debtor?.active) return { debtor, reason: 'user' };
      if (debtor) return { attention: blockedDebtor(debtor.id) };
    }
    const mode = task.caseDebtor ?? settings.caseDebtor;
    return mode === 'insurer' ? this.insurer(task) : this.policyholder(task, settings.createMissingDebtor);
  }

  private debtor(companyId: string, id: string): Promise<Debtor | null> {
    const known = this.read.get(id) ?? this.directory.debtor(companyId, id);
    this.read.set(id, known);
    return known;
  }

  private async insurer({ companyId, tokenDebtorId, insurerName, content }: Task): Promise<FoundDebtor<Debtor>> {
    if (tokenDebtorId !== null) {
      const debtor = await this.debtor(companyId, tokenDebtorId);
      if (debtor?.active) return { debtor, reason: 'token' };
      return {
        attention: {
          code: 'case-intake.token-debtor-unusable',
          field: 'debtorId',
          da: 'Debitoren på sikkerhedstokenen findes ikke eller er inaktiv. Vælg en anden på tokenen.',
          en: 'The debtor of the security token does not exist or is inactive. Pick another on the token.',
        },
      };
    }
    const keys = { cvr: content.insurer.cvr, phones: [], email: null, name: content.insurer.name ?? insurerName };
    return this.match(companyId, INSURER_TESTS, { ...keys, address: null });
  }

  private async policyholder({ companyId, content }: Task, createMissing: boolean): Promise<FoundDebtor<Debtor>> {
    const { name, cvr, phone, mobile, email, address } = content.policyholder;
    const written = [phone, mobile].filter((number) => number !== null);
    const keys = { cvr, phones: written, email, name };
    if (createMissing) await this.directory.holdCreation(companyId);
    const found = await this.match(companyId, POLICYHOLDER_TESTS, { ...keys, address });
    const isMissing = 'attention' in found && found.attention.code === DEBTOR_MISSING;
    if (!createMissing || !isMissing || !name) return found;
    const { street, street2, postalCode, city } = address ?? {};
    const home = street && postalCode && city ? { street, street2: street2 ?? null, postalCode, city } : null;
    return {
      debtor: await this.directory.createDebtor(companyId, { ...keys, name, address: home }),
      reason: 'created',
    };
  }

  private async match(
    companyId: string,
    tests: typeof INSURER_TESTS,
    wanted: WantedDebtor,
  ): Promise<FoundDebtor<Debtor>> {
    const candidates = await this.directory.findDebtors(companyId, wanted);
    const phones = this.directory.comparablePhones(wanted.phones);
    const match = matchDebtor(tests, candidates, { ...wanted, phones });
    if ('debtorId' in match) {
      const debtor = candidates.find(({ id }) => id === match.debtorId);
      if (debtor) return { debtor, reason: match.reason };
    }
    if ('blocked' in match) return { attention: blockedDebtor(match.blocked) };
    const several = 'candidates' in match ? match.candidates : [];
    return {
      attention: {
        code: several.length > 0 ? 'case-intake.debtor-ambiguous' : DEBTOR_MISSING,
        field: 'debtorId',
        da:
          several.length === 1
            ? 'En debitor passer næsten på opgaven. Vælg den, eller opret en anden i ERP-systemet, og vælg den.'
            : several.length > 1
              ? 'Flere debitorer passer på opgaven. Vælg en af dem.'
              : 'Ingen debitor passer på opgaven. Vælg en på opgaven, opret den i ERP-systemet, eller vælg en på sikkerhedstokenen.',
        en:
          several.length === 1
            ? 'One debtor nearly fits the task. Choose it, or create another one in the ERP and choose that.'
            : several.length > 1
              ? 'Several debtors fit the task. Choose one of them.'
              : 'No debtor fits the task. Choose one on the task, create it in the ERP, or pick one on the security token.',
        ...(several.length > 0 && { candidates: several }),
      },
    };
  }
}
