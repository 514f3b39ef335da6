import './fonts/inter.css';
import './search-field.css';
import './frame.css';
import './touch.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { useBrand } from './brand';
import { DialogsProvider } from './dialogs';
import { ShellHeader } from './header';
import { joinReads } from './joined-reads';
import { LanguageProvider } from './language';
import { LiveUpdates } from './live';
import { useMedia } from './look';
import { addressOf, MainMenu } from './menu';
import { Notices } from './notices';
import { PageBoundary } from './page-boundary';
import { pageScripts } from './page-scripts';
import { useFocusOnHeading } from './page-title';
import { useCounts } from './parts';
import { taskQuery } from './pages/task-query';
import { Loaded } from './problem';
import { queryKeys } from './query-keys';
import { useSession } from './session';
import { THEME_VARIABLES } from './theme';
import { ReportDraftsProvider } from './reports/report-drafts';
import { UploadNotice } from './uploads/upload-notice';
import { UploadsProvider } from './uploads/uploads';

const Calendar = lazy(pageScripts.calendar);
const CaseSettings = lazy(pageScripts.caseSettings);
const KeyFigures = lazy(pageScripts.keyFigures);
const GetStarted = lazy(pageScripts.getStarted);
const Integrations = lazy(pageScripts.integrations);
const ScalepointSettings = lazy(pageScripts.scalepointSettings);
const Overview = lazy(pageScripts.overview);
const Task = lazy(pageScripts.task);
const NoticesPage = lazy(pageScripts.notices);
const Report = lazy(pageScripts.report);
const Users = lazy(pageScripts.users);

/** What a signed-in user sees: the header, the menu and the page. The sign-in page loads none of it. */
export default function SignedIn() {
  return (
    <LanguageProvider>
      <DialogsProvider>
        <LiveUpdates>
          <UploadsProvider>
            <ReportDraftsProvider>
              <Frame />
            </ReportDraftsProvider>
          </UploadsProvider>
        </LiveUpdates>
      </DialogsProvider>
    </LanguageProvider>
  );
}

function Frame() {
  const { api, word } = useSession();
  const { pathname } = useLocation();
  const isNarrow = !useMedia('(min-width: 992px)');
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const navigation = useQuery({
    queryKey: queryKeys.navigation,
    queryFn: async () => (await api.GET('/v1/navigation')).data.items,
  });
  useFirstReads(pathname);
  const points = navigation.data ?? [];
  const opened = points.find(({ href }) => addressOf(href) === pathname);
  const hasTasks = points.some(({ href }) => addressOf(href) === '/scalepoint');
  useTitle(pathname, opened && word(opened.id), hasTasks);
  useFocusOnHeading(pathname);
  const narrow = isNarrow ? ' is-narrow' : '';
  return (
    <div className={`shell ${THEME_VARIABLES}`}>
      <a
        className="skip-link"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {word('skipToContent')}
      </a>
      <ShellHeader isNarrow={isNarrow} isMenuOpen={isMenuOpen} onMenu={() => setIsMenuOpen(!isMenuOpen)} />
      <Notices />
      <UploadNotice />
      <div className={`shell-body${narrow}`}>
        {(!isNarrow || isMenuOpen) && (
          <aside className={`shell-sider${narrow}`}>
            <MainMenu points={points} onChosen={() => setIsMenuOpen(false)} />
          </aside>
        )}
        <main className="shell-content" id="main" tabIndex={-1}>
          <Loaded query={navigation}>
            {() => (
              <PageBoundary key={pathname}>
                <Suspense fallback={<Skeleton active />}>
                  <Routes>
                    <Route path="/key-figures" element={<KeyFigures />} />
                    <Route path="/calendar" element={<Calendar />} />
                    <Route path="/get-started" element={<GetStarted />} />
                    <Route path="/case-settings" element={<CaseSettings />} />
                    <Route path="/scalepoint-settings" element={<ScalepointSettings />} />
                    <Route path="/scalepoint" element={<Overview />} />
                    <Route path="/scalepoint/:id" element={<Task />} />
                    <Route path="/notices" element={<NoticesPage />} />
                    <Route path="/scalepoint/:taskId/reports/:id" element={<Report />} />
                    <Route path="/users" element={<Users />} />
                    <Route path="/integrations" element={<Integrations />} />
                    <Route path="*" element={<Navigate to={startOf(points)} replace />} />
                  </Routes>
                </Suspense>
              </PageBoundary>
            )}
          </Loaded>
        </main>
      </div>
    </div>
  );
}

/** What the frame asks for first is one request, with the task if the console opens on its page. */
function useFirstReads(pathname: string) {
  const { api, language } = useSession();
  const queries = useQueryClient();
  const [taskId] = useState(() => /^\/scalepoint\/([^/]+)$/.exec(pathname)?.[1]);
  const isOpened = useRef(false);
  useEffect(() => {
    if (isOpened.current) return;
    isOpened.current = true;
    joinReads();
    if (taskId !== undefined) void queries.prefetchQuery(taskQuery(api, queries, language, taskId));
  }, [api, queries, language, taskId]);
}

/** The title of the tab: how much waits, the page, and the ERP. A page of one task has the number of the task instead. */
function useTitle(pathname: string, page: string | undefined, hasTasks: boolean) {
  const { name } = useBrand();
  const counts = useCounts(hasTasks).data;
  const waiting = (counts?.needsAttention ?? 0) + (counts?.failedDeliveries ?? 0);
  useEffect(() => {
    if (/^\/scalepoint\/./.test(pathname)) return;
    const title = [page, name].filter(Boolean).join(' – ');
    document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${title}`;
  }, [pathname, waiting, page, name]);
}

/** Where work begins: the key figures with their lists, or the tick that activates the module while it is off. */
function startOf(points: readonly { readonly href: string }[]): string {
  return (
    ['/key-figures', '/scalepoint', '/case-settings'].find((start) =>
      points.some(({ href }) => addressOf(href) === start),
    ) ?? '/users'
  );
}
