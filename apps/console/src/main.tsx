import 'antd/dist/reset.css';
import './console.css';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { registerServiceWorker } from './install';
import { LookProvider } from './look';
import { SessionProvider } from './session';
import { Shell } from './shell';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <BrowserRouter basename="/console">
      <SessionProvider>
        <LookProvider>
          <Shell />
        </LookProvider>
      </SessionProvider>
    </BrowserRouter>,
  );
}
registerServiceWorker();
