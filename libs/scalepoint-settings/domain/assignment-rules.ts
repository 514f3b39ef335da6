import { Aggregate, comparable, isSameJson } from '#shared-kernel';
import { type AssignmentRule, AssignmentRulesChangedV1, type MetRule, type TaskTraits } from '../contracts/index.js';
import { PostalCodesReversed } from './settings-errors.js';

/** The rules of a company, in order, changed as a whole. One per company; its id is the company's. */
export class AssignmentRules extends Aggregate {
  static override readonly stream = 'scalepoint-settings.assignment-rules';

  rules!: readonly AssignmentRule[];

  private constructor() {
    super();
  }

  static none(companyId: string): AssignmentRules {
    return Object.assign(new AssignmentRules(), { companyId, id: companyId, version: 0, rules: [] });
  }

  /** @throws PostalCodesReversed */
  change(rules: readonly AssignmentRule[]): void {
    const reversed = rules.flatMap(({ postalCodes }, rule) =>
      postalCodes.flatMap(({ from, to }, range) => (to < from ? [{ rule, range }] : [])),
    );
    if (reversed.length > 0) throw new PostalCodesReversed(reversed);
    if (this.version > 0 && isSameJson(this.rules, rules)) return;
    this.rules = rules;
    this.record(new AssignmentRulesChangedV1({ companyId: this.companyId, count: rules.length }));
  }

  /** An insurer was merged into another one, whose tasks the rules are about from now on. */
  followMerge(insurerId: string, keptId: string): void {
    if (!this.rules.some((rule) => rule.insurerId === insurerId)) return;
    this.change(this.rules.map((rule) => (rule.insurerId === insurerId ? { ...rule, insurerId: keptId } : rule)));
  }
}

export abstract class AssignmentRuleStore {
  abstract of(companyId: string): Promise<AssignmentRules>;
  abstract add(rules: AssignmentRules): void;
}

/** The rules that a task meets, in order. */
export function rulesMet(rules: readonly AssignmentRule[], task: TaskTraits): MetRule[] {
  return rules.flatMap(({ insurerId, postalCodes, damageType, caseManagerId, caseGroupId }, index) => {
    const isMet =
      (insurerId === null || insurerId === task.insurerId) &&
      (postalCodes.length === 0 || postalCodes.some((range) => isWithin(task.postalCode, range))) &&
      (damageType === null || comparable(task.damageType ?? '').includes(comparable(damageType)));
    return isMet ? [{ number: index + 1, caseManagerId, caseGroupId }] : [];
  });
}

/** Insurers write `DK-8000` too. */
function isWithin(postalCode: string | null, { from, to }: AssignmentRule['postalCodes'][number]): boolean {
  const [digits] = /\d{4}$/.exec(postalCode?.trim() ?? '') ?? [];
  return digits !== undefined && digits >= from && digits <= to;
}
