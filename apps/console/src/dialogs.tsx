import type { App } from 'antd';
import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { PageBoundary } from './page-boundary';

type AntApp = ReturnType<typeof App.useApp>;

/** What a page says without a place of its own for it: a line at the top of the screen, or a question that comes before everything. */
export interface Dialogs {
  readonly message: Readonly<Record<'success' | 'warning' | 'error', (text: string, seconds?: number) => void>>;
  readonly modal: Readonly<Record<'confirm' | 'info', (asked: Parameters<AntApp['modal']['confirm']>[0]) => void>>;
}

const DialogsContext = createContext<Dialogs | null>(null);

/** Dialogs are large, and the first page does not wait for them. They come before most people have pressed anything. */
const LOADED_AFTER_MS = 3_000;
const holder = () => import('./dialogs-holder');
const Holder = lazy(holder);

/** Shows messages and questions; what is said before its script is there is shown when it is. */
export function DialogsProvider({ children }: { readonly children: ReactNode }) {
  const [isNeeded, setIsNeeded] = useState(false);
  const shown = useRef<AntApp>(null);
  const waiting = useRef<((app: AntApp) => void)[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => void holder().catch(() => undefined), LOADED_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const dialogs = useMemo<Dialogs>(() => {
    const show = (one: (app: AntApp) => void) => {
      if (shown.current) return one(shown.current);
      waiting.current.push(one);
      setIsNeeded(true);
    };
    const say = (kind: keyof Dialogs['message']) => (text: string, seconds?: number) =>
      show(({ message }) => void message[kind](text, seconds));
    return {
      message: { success: say('success'), warning: say('warning'), error: say('error') },
      modal: {
        confirm: (asked) => show(({ modal }) => void modal.confirm(asked)),
        info: (asked) => show(({ modal }) => void modal.info(asked)),
      },
    };
  }, []);
  const onReady = useCallback((app: AntApp) => {
    shown.current = app;
    for (const one of waiting.current.splice(0)) one(app);
  }, []);
  return (
    <DialogsContext value={dialogs}>
      {children}
      {isNeeded && (
        <PageBoundary>
          <Suspense>
            <Holder onReady={onReady} />
          </Suspense>
        </PageBoundary>
      )}
    </DialogsContext>
  );
}

export function useDialogs(): Dialogs {
  const dialogs = useContext(DialogsContext);
  if (!dialogs) throw new Error('Outside the dialogs');
  return dialogs;
}
