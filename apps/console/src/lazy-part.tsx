import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { PageBoundary } from './page-boundary';

/** A part of a page whose script is loaded when it is first shown; meanwhile `room` is. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>, room: ReactNode = null) {
  const Part = lazy(async () => ({ default: await load() }));
  return function LazyPart(props: Props) {
    return (
      <PageBoundary>
        <Suspense fallback={room}>
          <Part {...props} />
        </Suspense>
      </PageBoundary>
    );
  };
}
