import './section.css';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

/** A part of a page with a heading of its own, so that screen readers can list and jump to it. */
export function Section({
  title,
  extra,
  children,
}: {
  readonly title: string;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {extra}
      </div>
      {children}
    </section>
  );
}

/** A section that is loaded only once it scrolls into view; until then it is its heading. */
export function WhenSeen({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { ref, isSeen } = useSeen<HTMLDivElement>();
  if (isSeen) return <>{children}</>;
  return (
    <div ref={ref}>
      <Section title={title}>
        <div style={{ minHeight: 80 }} />
      </Section>
    </div>
  );
}

/** Whether an element has been in view; it stays so. */
export function useSeen<T extends Element>() {
  const ref = useRef<T>(null);
  const [isSeen, setIsSeen] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || isSeen) return;
    const observer = new IntersectionObserver((found) => {
      if (found.some(({ isIntersecting }) => isIntersecting)) setIsSeen(true);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isSeen]);
  return { ref, isSeen };
}

/** A wide table scrolls in its own box, also by the keyboard, and the page keeps its width. */
export function ScrollBox({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // Without a tab stop, what is off the screen could not be reached without a mouse.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard
    <div className="scroll-box" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
