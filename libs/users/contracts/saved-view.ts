/** Filters and order of the task list under a name. */
export interface SavedView {
  readonly name: string;
  /** As in the address of the list: `status=accepted&sort=name`. */
  readonly query: string;
}
