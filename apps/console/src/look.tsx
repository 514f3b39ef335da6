import { ConfigProvider } from 'antd';
import daDK from 'antd/locale/da_DK';
import enGB from 'antd/locale/en_GB';
import dayjs from 'dayjs';
import 'dayjs/locale/da';
import 'dayjs/locale/en-gb';
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
import { useSession } from './session';
import { applyMode, themeOf } from './theme';

interface Look {
  readonly choice: ModeChoice;
  readonly choose: (choice: ModeChoice) => void;
}

const LookContext = createContext<Look>({ choice: 'system', choose: () => undefined });

/** The theme, light or dark, and the words of antd's own parts in the language of the user. */
export function LookProvider({ children }: { readonly children: ReactNode }) {
  const { language } = useSession();
  const [choice, setChoice] = useState<ModeChoice>(keptMode);
  const isSystemDark = useMedia('(prefers-color-scheme: dark)');
  // Animations are off if the system asks for reduced motion.
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const mode = choice === 'system' ? (isSystemDark ? 'dark' : 'light') : choice;
  useLayoutEffect(() => applyMode(mode), [mode]);
  // Calendars name their months and begin their weeks as the language does: on Monday.
  dayjs.locale(language === 'da' ? 'da' : 'en-gb');
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
  const theme = useMemo(() => themeOf(mode, !isStill), [mode, isStill]);
  return (
    <LookContext value={look}>
      <ConfigProvider locale={language === 'da' ? DANISH : enGB} theme={theme}>
        {children}
      </ConfigProvider>
    </LookContext>
  );
}

/** antd says "Indtast venligst" also where one chooses, and "Ingen data" where a list is empty. */
const DANISH: typeof daDK = {
  ...daDK,
  Empty: { description: 'Intet at vise endnu' },
  Form: {
    ...daDK.Form,
    defaultValidateMessages: {
      ...daDK.Form?.defaultValidateMessages,
      // antd fills in the name of the field
      required: 'Udfyld feltet ${label}',
    },
  },
};

export function useLook(): Look {
  return useContext(LookContext);
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
