import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { PageBoundary } from './page-boundary';

interface OpenerProps {
  readonly onPress: () => void;
}

/**
 * A button with a menu or a pop-up whose script is loaded when it is first pressed. Until then `button` is shown; the loaded part
 * draws the same button, focused and opened.
 */
export function lazyMenu<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  button: (props: Props & OpenerProps) => ReactNode,
) {
  const Loaded = lazy(async () => ({ default: await load() }));
  return function LazyMenu(props: Props) {
    const [isPressed, setIsPressed] = useState(false);
    const first = button({ ...props, onPress: () => setIsPressed(true) });
    if (!isPressed) return first;
    return (
      <PageBoundary>
        <Suspense fallback={first}>
          <Loaded {...props} />
        </Suspense>
      </PageBoundary>
    );
  };
}
