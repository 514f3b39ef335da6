import 'antd/dist/reset.css';
import { App as AntApp, ConfigProvider } from 'antd';
import daDK from 'antd/locale/da_DK';
import enGB from 'antd/locale/en_GB';
import dayjs from 'dayjs';
import 'dayjs/locale/da';
import 'dayjs/locale/en-gb';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { registerServiceWorker } from './install';
import { SessionProvider, useSession } from './session';
import { Shell } from './shell';

/** Animations are off if the system asks for reduced motion. */
const motion = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;

function Themed() {
  const { language } = useSession();
  // Calendars name their months and begin their weeks as the language does: on Monday.
  dayjs.locale(language === 'da' ? 'da' : 'en-gb');
  return (
    <ConfigProvider
      locale={language === 'da' ? daDK : enGB}
      theme={{
        components: {
          Descriptions: { labelColor: '#595959' },
          Menu: { groupTitleColor: '#595959', itemSelectedBg: '#e6f0fa' },
          Table: { rowSelectedBg: '#eef5fc', rowSelectedHoverBg: '#e3eefa' },
        },
        token: {
          motion,
          colorPrimary: '#0b5394',
          colorLink: '#0b5394',
          borderRadius: 4,
          fontSize: 14,
          colorError: '#a8071a',
          colorTextDescription: '#595959',
          colorTextPlaceholder: '#595959',
          colorTextDisabled: '#595959',
          colorTextSecondary: '#595959',
        },
      }}
    >
      <AntApp>
        <Shell />
      </AntApp>
    </ConfigProvider>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <BrowserRouter basename="/console">
      <SessionProvider>
        <Themed />
      </SessionProvider>
    </BrowserRouter>,
  );
}
registerServiceWorker();
