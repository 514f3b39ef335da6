import { useQuery } from '@tanstack/react-query';
import { Button, Flex, Grid, Layout, Menu, Skeleton, Typography } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Navigate, Route, Routes, useLocation, useNavigate } from 'react-router';
import { Loaded, useCounts } from './parts';
import { HeldMovesProvider } from './held-moves';
import { LiveUpdates } from './live';
import { ConnectionDot, Notices } from './notices';
import { PageBoundary } from './page-boundary';
import { useMe, useSession } from './session';
import { useSignOut } from './sign-out';
import { UploadNotice } from './uploads/upload-notice';
import { UploadsProvider } from './uploads/uploads';
import type { Word } from './words';

const CaseSettings = lazy(() => import('./pages/case-settings'));
const ScalepointSettings = lazy(() => import('./pages/scalepoint-settings'));
const Overview = lazy(() => import('./pages/overview'));
const loadTask = () => import('./pages/task');
const Task = lazy(loadTask);
const SignIn = lazy(() => import('./pages/sign-in'));
const Users = lazy(() => import('./pages/users'));

const PART: Record<string, Word> = {
  Administration: 'administration',
  Sager: 'cases',
  Oversigter: 'overviews',
  Generelt: 'general',
};

/** After the first rows are on screen. */
const TASK_PRELOAD_MS = 1_500;

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
  return userId === null ? (
    <PageBoundary>
      <Suspense fallback={<Skeleton active />}>
        <SignIn />
      </Suspense>
    </PageBoundary>
  ) : (
    <LiveUpdates>
      <UploadsProvider>
        <SignedIn />
      </UploadsProvider>
    </LiveUpdates>
  );
}

function SignedIn() {
  const { api, word, switchLanguage } = useSession();
  const signOut = useSignOut();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const me = useMe();
  const isNarrow = !Grid.useBreakpoint().md;
  const navigation = useQuery({
    queryKey: ['navigation'],
    queryFn: async () => (await api.GET('/v1/navigation')).data.items,
  });
  const points = (navigation.data ?? []).map(({ id, path, href }) => ({
    key: href.replace('/console', ''),
    label: word(id),
    where: path
      .slice(0, -1)
      .map((part) => word(PART[part] ?? 'general'))
      .join(' › '),
  }));
  const counts = useCounts(points.some(({ key }) => key === '/scalepoint')).data;
  const waiting = (counts?.needsAttention ?? 0) + (counts?.failedDeliveries ?? 0);
  const opened = points.find(({ key }) => pathname === key)?.label ?? 'Scalepoint';
  useEffect(() => {
    // A page of one task has the number of the task instead.
    if (!/^\/scalepoint\/./.test(pathname)) document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${opened}`;
  }, [pathname, waiting, opened]);
  useEffect(() => {
    // After the list, a task is opened.
    if (pathname !== '/scalepoint') return;
    const timer = setTimeout(() => void loadTask().catch(() => undefined), TASK_PRELOAD_MS);
    return () => clearTimeout(timer);
  }, [pathname]);
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const isOpen = (key: string) => pathname === key || pathname.startsWith(`${key}/`);
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <Layout.Header style={{ background: '#fff', borderBottom: '1px solid #e5e5e5', paddingInline: 16 }}>
        <Flex justify="space-between" align="center" style={{ height: '100%' }}>
          <Flex gap={8} align="center">
            {isNarrow && (
              <Button aria-expanded={isMenuOpen} onClick={() => setIsMenuOpen(!isMenuOpen)}>
                {word('menu')}
              </Button>
            )}
            <Typography.Text strong>Scalepoint</Typography.Text>
          </Flex>
          <Flex gap={8} align="center">
            <ConnectionDot />
            {!isNarrow && <Typography.Text>{me?.name}</Typography.Text>}
            <Button type="text" onClick={switchLanguage}>
              {word('language')}
            </Button>
            <Button type="text" onClick={signOut}>
              {word('signOut')}
            </Button>
          </Flex>
        </Flex>
      </Layout.Header>
      <Notices />
      <UploadNotice />
      <Layout style={{ flexDirection: isNarrow ? 'column' : 'row' }}>
        {(!isNarrow || isMenuOpen) && (
          <Layout.Sider
            theme="light"
            width={isNarrow ? '100%' : 240}
            style={isNarrow ? { maxWidth: '100%', flex: 'none' } : {}}
          >
            <nav aria-label={word('menu')}>
              <Menu
                mode="inline"
                items={[...new Set(points.map(({ where }) => where))].map((where) => ({
                  type: 'group' as const,
                  key: where,
                  label: where,
                  children: points.filter((point) => point.where === where).map(({ key, label }) => ({ key, label })),
                }))}
                selectedKeys={points.filter(({ key }) => isOpen(key)).map(({ key }) => key)}
                onClick={({ key }) => {
                  setIsMenuOpen(false);
                  void navigate(key);
                }}
              />
            </nav>
          </Layout.Sider>
        )}
        <Layout.Content
          style={{ padding: isNarrow ? 12 : 24, minWidth: 0, ...(isNarrow && { flex: 'none', width: '100%' }) }}
        >
          <div>
            <Loaded query={navigation}>
              {() => (
                <PageBoundary key={pathname}>
                  <Suspense fallback={<Skeleton active />}>
                    <Routes>
                      <Route path="/case-settings" element={<CaseSettings />} />
                      <Route path="/scalepoint-settings" element={<ScalepointSettings />} />
                      <Route path="/scalepoint" element={<Overview />} />
                      <Route path="/scalepoint/:id" element={<Task />} />
                      <Route path="/users" element={<Users />} />
                      <Route path="*" element={<Navigate to={startOf(points)} replace />} />
                    </Routes>
                  </Suspense>
                </PageBoundary>
              )}
            </Loaded>
          </div>
        </Layout.Content>
      </Layout>
    </Layout>
  );
}

/** Where work begins: the tasks, or the tick that activates the module while it is off. */
function startOf(points: readonly { readonly key: string }[]): string {
  return ['/scalepoint', '/case-settings'].find((start) => points.some(({ key }) => key === start)) ?? '/users';
}
