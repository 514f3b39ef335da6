import { type RefObject, useEffect, useState } from 'react';
import { type Windowed, windowOf } from './window-of';

/** Follows the scrolling of the page. */
export function useWindowed(list: RefObject<HTMLElement | null>, count: number, rowHeight: number): Windowed {
  const [shown, setShown] = useState(() => windowOf(count, rowHeight, 0, 1000));
  useEffect(() => {
    const follow = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const next = windowOf(count, rowHeight, top, window.innerHeight);
      setShown((now) => (now.start === next.start && now.end === next.end ? now : next));
    };
    follow();
    window.addEventListener('scroll', follow, { passive: true });
    window.addEventListener('resize', follow);
    return () => {
      window.removeEventListener('scroll', follow);
      window.removeEventListener('resize', follow);
    };
  }, [list, count, rowHeight]);
  return shown;
}
