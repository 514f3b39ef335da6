import type { ReactNode } from 'react';

const MAX_SHOWN = 99;

/** How many wait, small beside what leads to them; nothing for none. */
export function CountBadge({ count, children }: { readonly count: number | string; readonly children: ReactNode }) {
  const shown = typeof count === 'number' && count > MAX_SHOWN ? `${MAX_SHOWN}+` : String(count);
  return (
    <span className="badged">
      {children}
      {shown !== '0' && (
        <sup className={`badge${shown.length > 1 ? ' is-wide' : ''}`} title={String(count)}>
          {shown}
        </sup>
      )}
    </span>
  );
}
