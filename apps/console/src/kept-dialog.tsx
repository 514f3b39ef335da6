import { Fragment, type ReactNode, useState } from 'react';

interface Given<T> {
  /** What the dialog is about; null when it is closed. */
  readonly of: T | null;
  readonly children: (of: T, isOpen: boolean, afterClose: () => void) => ReactNode;
}

/**
 * Keeps a dialog on the page until it has closed: taken away at once, it could not give the focus back to the button that
 * opened it. If that button is gone by then, the heading of the page has the focus.
 */
export function KeptDialog<T>({ of, children }: Given<T>) {
  const [kept, setKept] = useState<{ readonly of: T; readonly number: number } | null>(null);
  if (of !== null && of !== kept?.of) setKept({ of, number: (kept?.number ?? 0) + 1 });
  if (kept === null) return null;
  const afterClose = () => {
    if (of === null) setKept(null);
    focusHeadingIfLost();
  };
  return <Fragment key={kept.number}>{children(kept.of, of !== null, afterClose)}</Fragment>;
}

/** Where the element that had the focus is gone, the heading of the page has it, so that the keyboard goes on from there. */
export function focusHeadingIfLost(): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
}
