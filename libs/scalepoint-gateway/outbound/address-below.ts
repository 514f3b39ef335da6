/**
 * Appends path segments to a configured URL, each escaped; null if a segment is invalid. `encodeURIComponent` does not
 * escape dots, and URL parsers resolve `..` to the parent.
 */
export function addressBelow(base: string, ...steps: readonly string[]): string | null {
  if (steps.some((step) => /^(?:\.|%2e){0,2}$/i.test(step) || !step.isWellFormed())) return null;
  const root = new URL(base.endsWith('/') ? base : `${base}/`);
  const address = new URL(steps.map((step) => encodeURIComponent(step)).join('/'), root);
  return address.origin === root.origin && address.pathname.startsWith(root.pathname) ? address.href : null;
}
