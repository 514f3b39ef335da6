import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CompanyQuery } from '#platform/cqrs';
import { type DebtorDefaults, Directory, type DirectoryKind, KIND_OF_DEFAULT } from '#directory/contracts';

/** The ids of a case that the directory has names for. */
const KIND_OF_FIELD: Readonly<Record<keyof CaseNames, DirectoryKind>> = {
  debtorId: 'debtors',
  deputyId: 'employees',
  ...KIND_OF_DEFAULT,
};

/** The name of each, by the field that has the id; null where there is no id or no entry. */
export type CaseNames = Readonly<Record<'debtorId' | 'deputyId' | keyof DebtorDefaults, string | null>>;

/** The ids of a case, by their fields. */
export type CaseReferences = { readonly [Field in keyof CaseNames]: string | null };

/** The names of what cases refer to, in their order, so that a front end needs no further calls. */
export class NameCases extends CompanyQuery<CaseNames[]> {
  constructor(
    companyId: string,
    readonly cases: readonly CaseReferences[],
  ) {
    super(companyId);
  }
}

@QueryHandler(NameCases)
export class NameCasesHandler implements IQueryHandler<NameCases> {
  constructor(private readonly directory: Directory) {}

  async execute({ companyId, cases }: NameCases): Promise<CaseNames[]> {
    const fields = Object.entries(KIND_OF_FIELD) as [keyof CaseNames, DirectoryKind][];
    const refs = new Map(
      cases.flatMap((one) =>
        fields.flatMap(([field, kind]) => {
          const id = one[field];
          return id ? [[`${kind} ${id}`, { kind, id }] as const] : [];
        }),
      ),
    );
    const entries = await this.directory.entries(companyId, [...refs.values()]);
    const names = new Map(entries.map(({ kind, id, name }) => [`${kind} ${id}`, name]));
    return cases.map(
      (one) =>
        Object.fromEntries(
          fields.map(([field, kind]) => [field, names.get(`${kind} ${one[field] ?? ''}`) ?? null]),
        ) as unknown as CaseNames,
    );
  }
}
