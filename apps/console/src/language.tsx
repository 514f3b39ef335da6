import { ConfigProvider } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, use } from 'react';
import { useSession } from './session';
import { loadedLanguage, loadLanguage } from './words';

/** Waits for the words of the user's language, and has the calendars and antd's own parts speak it too. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const { language } = useSession();
  const pack = loadedLanguage(language) ?? use(loadLanguage(language));
  dayjs.locale(pack.dayjs);
  return <ConfigProvider locale={pack.antd}>{children}</ConfigProvider>;
}
