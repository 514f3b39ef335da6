import { InstantField } from './text-fields.js';

/** For resources that exist before they are first saved, such as settings. */
export const NEVER_SAVED = { nullable: true } as const;

/** When a resource was created, by the clock of the database. */
export function CreatedAtField({ nullable = false }: { readonly nullable?: boolean } = {}): PropertyDecorator {
  return InstantField({ nullable, description: `When it was created${unless(nullable)}` });
}

/** When a resource changed last; it changes together with `version`. */
export function UpdatedAtField({ nullable = false }: { readonly nullable?: boolean } = {}): PropertyDecorator {
  return InstantField({ nullable, description: `When its \`version\` changed last${unless(nullable)}` });
}

function unless(nullable: boolean): string {
  return nullable ? '; null until it is first saved' : '';
}
