/** A class with a private constructor, as the mapper takes it: instances are built without calling one. */
export function entityClass<T extends object>(of: { readonly prototype: T }): new () => T {
  return of as unknown as new () => T;
}
