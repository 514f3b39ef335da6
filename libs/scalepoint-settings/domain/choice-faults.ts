import type { FieldRefusal } from '#shared-kernel';

/** An entry of the ERP's directory. */
interface DirectoryRef {
  readonly kind: string;
  readonly id: string;
}

/** What is wrong with chosen entries of the directory, each at its field. */
export function faultsOfChoices(
  chosen: readonly (DirectoryRef & { readonly pointer: string })[],
  known: readonly (DirectoryRef & { readonly name: string; readonly active: boolean })[],
): FieldRefusal[] {
  return chosen.flatMap(({ pointer, kind, id }): FieldRefusal[] => {
    const entry = known.find((candidate) => candidate.kind === kind && candidate.id === id);
    if (entry?.active) return [];
    return [
      entry
        ? {
            pointer,
            code: 'settings.inactive-choice',
            da: `"${entry.name}" er inaktiv i ERP-systemet. Vælg en anden.`,
            en: `"${entry.name}" is inactive in the ERP. Pick another.`,
          }
        : {
            pointer,
            code: 'settings.unknown-choice',
            da: `"${id}" findes ikke i ERP-systemet. Vælg en fra listen.`,
            en: `"${id}" does not exist in the ERP. Pick one from the list.`,
          },
    ];
  });
}
