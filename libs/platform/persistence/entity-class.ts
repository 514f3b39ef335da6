/** A class with a private constructor, as MikroORM accepts it: it creates instances without calling one. */
export function entityClass<T extends object>(of: { readonly prototype: T }): new () => T {
  return of as unknown as new () => T;
}
