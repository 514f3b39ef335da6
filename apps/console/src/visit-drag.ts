import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react';

/** Where a visit was dropped: an element with `data-day` and `data-employee`, and how far below its top. */
export interface Drop {
  readonly day: string;
  /** Null for the lane of unassigned visits. */
  readonly employeeId: string | null;
  /** Pixels from the top of the element to the top of the dragged visit. */
  readonly offset: number;
}

interface Dragged {
  readonly id: string;
  readonly dx: number;
  readonly dy: number;
}

/** A click moves less. */
const MIN_DRAG_PX = 5;

/**
 * Drags visits with a mouse or a pen. Fingers scroll the page, and the keyboard opens the visit: both choose the time in
 * its dialog. Escape ends a drag without effect.
 */
export function useVisitDrag(onDrop: (id: string, drop: Drop) => void) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const wasDragged = useRef(false);
  const stop = useRef<() => void>(null);
  useEffect(() => () => stop.current?.(), []);

  function begin(id: string, event: ReactPointerEvent<HTMLElement>) {
    wasDragged.current = false;
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const { clientX: x, clientY: y, currentTarget } = event;
    const grabbedAt = y - currentTarget.getBoundingClientRect().top;
    const move = (moved: PointerEvent) => {
      const [dx, dy] = [moved.clientX - x, moved.clientY - y];
      if (!wasDragged.current && Math.hypot(dx, dy) < MIN_DRAG_PX) return;
      wasDragged.current = true;
      setDragged({ id, dx, dy });
    };
    const drop = (released: PointerEvent) => {
      end();
      if (!wasDragged.current) return;
      const found = targetAt(released.clientX, released.clientY);
      if (!found) return;
      const { day = '', employee = '' } = found.dataset;
      const offset = released.clientY - grabbedAt - found.getBoundingClientRect().top;
      onDrop(id, { day, employeeId: employee || null, offset });
    };
    const escape = ({ key }: KeyboardEvent) => key === 'Escape' && end();
    const end = () => {
      setDragged(null);
      stop.current = null;
      document.removeEventListener('pointermove', move);
      document.removeEventListener('pointerup', drop);
      document.removeEventListener('pointercancel', end);
      document.removeEventListener('keydown', escape);
    };
    stop.current = end;
    document.addEventListener('pointermove', move);
    document.addEventListener('pointerup', drop);
    document.addEventListener('pointercancel', end);
    document.addEventListener('keydown', escape);
  }

  return {
    /** The properties of the element of a visit. */
    handle: (id: string, isMovable: boolean) => ({
      ...(isMovable && {
        onPointerDown: (event: ReactPointerEvent<HTMLElement>) => begin(id, event),
        'data-movable': true,
      }),
      ...(dragged?.id === id && {
        'data-dragged': true,
        style: { transform: `translate(${dragged.dx}px, ${dragged.dy}px)` },
      }),
    }),
    /** Whether the click that follows a drag is about to be handled: it must not open the visit. */
    isAfterDrag: () => wasDragged.current,
  };
}

function targetAt(x: number, y: number): HTMLElement | null {
  // The dragged visit itself lies on top.
  for (const element of document.elementsFromPoint(x, y)) {
    const found = element.closest<HTMLElement>('[data-day]');
    if (found && !element.closest('[data-dragged]')) return found;
  }
  return null;
}
