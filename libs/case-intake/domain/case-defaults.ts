export const DEFAULT_FIELDS = [
  'caseManagerId',
  'caseGroupId',
  'priceGroupId',
  'markupGroupId',
  'departmentId',
  'carrierId',
  'purposeId',
] as const;
export type DefaultField = (typeof DEFAULT_FIELDS)[number];
export type Defaults = Readonly<Record<DefaultField, string | null>>;
export type Origin = 'assignmentRule' | 'scalepointDefault' | 'debtor' | 'task' | 'user' | 'none';

export interface ResolvedDefaults {
  readonly values: Defaults;
  readonly origins: Readonly<Record<DefaultField, Origin>>;
}

/** Per field, the Scalepoint default takes precedence over the debtor's value. */
export function resolveDefaults(scalepoint: Defaults, debtor: Defaults | null): ResolvedDefaults {
  const values: Record<string, string | null> = {};
  const origins: Record<string, Origin> = {};
  for (const field of DEFAULT_FIELDS) {
    values[field] = scalepoint[field] ?? debtor?.[field] ?? null;
    origins[field] = scalepoint[field] !== null ? 'scalepointDefault' : values[field] !== null ? 'debtor' : 'none';
  }
  return { values, origins } as ResolvedDefaults;
}

/** A rule that the task meets. */
export interface MetAssignment {
  readonly number: number;
  readonly caseManagerId: string;
  readonly caseGroupId: string | null;
}

export interface Assignment {
  /** Null if the employee of no rule is usable. */
  readonly rule: number | null;
  readonly caseManagerId: string | null;
  readonly skipped: number[];
}

/**
 * The first rule whose employee is usable takes precedence over the defaults: it says more about the task than they do. A rule
 * with an employee who left is skipped, and its group is left to the defaults if it cannot be used.
 */
export function assignByRule(
  defaults: ResolvedDefaults,
  met: readonly MetAssignment[],
  isUsable: (kind: 'employees' | 'case-groups', id: string) => boolean,
): { readonly defaults: ResolvedDefaults; readonly assignment: Assignment | null } {
  if (met.length === 0) return { defaults, assignment: null };
  const chosen = met.find(({ caseManagerId }) => isUsable('employees', caseManagerId));
  const skipped = met.slice(0, chosen ? met.indexOf(chosen) : met.length).map(({ number }) => number);
  if (!chosen) return { defaults, assignment: { rule: null, caseManagerId: null, skipped } };
  const { number, caseManagerId, caseGroupId } = chosen;
  const group = caseGroupId !== null && isUsable('case-groups', caseGroupId) ? { caseGroupId } : {};
  const values = { ...defaults.values, caseManagerId, ...group };
  const origins = { ...defaults.origins, caseManagerId: 'assignmentRule' as const };
  return {
    defaults: { values, origins: 'caseGroupId' in group ? { ...origins, caseGroupId: 'assignmentRule' } : origins },
    assignment: { rule: number, caseManagerId, skipped },
  };
}
