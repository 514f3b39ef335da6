import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of a page; a page has one. */
export function PageTitle({ children }: { readonly children: ReactNode }) {
  return <h1 className="page-title">{children}</h1>;
}

/** The heading of a part of a page. */
export function SectionTitle({ children, id }: { readonly children: ReactNode; readonly id?: string }) {
  return (
    <h2 className="section-title" {...(id && { id })}>
      {children}
    </h2>
  );
}

/**
 * After a page change the focus goes to the heading of the new page, so that a screen reader says where one is and the Tab key
 * continues there. The page may still be loading: its heading is waited for.
 */
export function useFocusOnHeading(pathname: string): void {
  const before = useRef(pathname);
  useEffect(() => {
    // The browser places the focus itself when the console is opened.
    if (before.current === pathname) return;
    before.current = pathname;
    const main = document.getElementById('main');
    if (!main) return;
    const focused = () => {
      const heading = main.querySelector('h1');
      if (!heading) return false;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      window.scrollTo({ top: 0 });
      return true;
    };
    if (focused()) return;
    const watch = new MutationObserver(() => focused() && watch.disconnect());
    watch.observe(main, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [pathname]);
}
