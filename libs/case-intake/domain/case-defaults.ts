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
export type Origin = 'scalepointDefault' | 'debtor' | 'task' | 'user' | 'none';

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
