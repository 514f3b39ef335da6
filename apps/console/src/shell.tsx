import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import { HeldMovesProvider } from './held-moves';
import { PageBoundary } from './page-boundary';
import SignIn from './pages/sign-in';
import { useSession } from './session';
import { loadSignedIn } from './signed-in-scripts';

const SignedIn = lazy(loadSignedIn);

export function Shell() {
  return (
    <HeldMovesProvider>
      <Entrance />
    </HeldMovesProvider>
  );
}

function Entrance() {
  const { userId, isRestoring } = useSession();
  if (userId === null && isRestoring) return <Skeleton active />;
  return (
    <PageBoundary>
      <Suspense fallback={<Skeleton active />}>{userId === null ? <SignIn /> : <SignedIn />}</Suspense>
    </PageBoundary>
  );
}
