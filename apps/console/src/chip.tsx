import type { ReactNode } from 'react';
import { chipStyle, type Phase } from './theme';

/** A state in one or two words, tinted by its phase; without a phase, a plain remark. */
export function Chip({
  phase,
  children,
  title,
}: {
  readonly phase?: Phase;
  readonly children: ReactNode;
  readonly title?: string;
}) {
  return (
    <span className="chip" {...(phase && { style: chipStyle(phase) })} {...(title && { title })}>
      {children}
    </span>
  );
}
