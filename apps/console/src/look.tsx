import { ConfigProvider } from 'antd';
import {
  createContext,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { keepMode, keptMode, type ModeChoice } from './kept-settings';
import { applyMode, themeOf } from './theme';

interface Look {
  readonly choice: ModeChoice;
  readonly choose: (choice: ModeChoice) => void;
}

const LookContext = createContext<Look>({ choice: 'system', choose: () => undefined });

/** The theme, light or dark. */
export function LookProvider({ children }: { readonly children: ReactNode }) {
  const [choice, setChoice] = useState<ModeChoice>(keptMode);
  const isSystemDark = useMedia('(prefers-color-scheme: dark)');
  // Animations are off if the system asks for reduced motion.
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const isTouched = useMedia('(max-width: 575px), (pointer: coarse)');
  const mode = choice === 'system' ? (isSystemDark ? 'dark' : 'light') : choice;
  useLayoutEffect(() => applyMode(mode), [mode]);
  const look = useMemo<Look>(
    () => ({
      choice,
      choose: (next) => {
        keepMode(next);
        setChoice(next);
      },
    }),
    [choice],
  );
  const theme = useMemo(() => themeOf(mode, !isStill, isTouched), [mode, isStill, isTouched]);
  return (
    <LookContext value={look}>
      <ConfigProvider theme={theme}>{children}</ConfigProvider>
    </LookContext>
  );
}

export function useLook(): Look {
  return useContext(LookContext);
}

/** Whether the screen is so at present. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
