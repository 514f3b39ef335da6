/**
 * Builds an index while others write, as statements for a migration of its own whose `isTransactional()` returns false. An
 * invalid index of an interrupted build is replaced.
 *
 * @param on what follows `on`, such as `case_intake.task (company_id, status)`
 */
export function indexedConcurrently(index: string, on: string, kind: '' | 'unique' = ''): string[] {
  const schema = on.slice(0, on.indexOf('.'));
  return [
    // It blocks no other statement, and waits for transactions that may last longer than a lock of a migration may.
    'set lock_timeout = 0',
    `drop index concurrently if exists ${schema}.${index}`,
    `create ${kind} index concurrently ${index} on ${on}`.replace('  ', ' '),
    'reset lock_timeout',
  ];
}
