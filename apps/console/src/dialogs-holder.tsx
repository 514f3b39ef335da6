import { App } from 'antd';
import { useEffect } from 'react';

type AntApp = ReturnType<typeof App.useApp>;

/** Where antd draws messages and questions, as soon as there are any. */
export default function DialogsHolder({ onReady }: { readonly onReady: (app: AntApp) => void }) {
  return (
    <App component={false}>
      <Ready onReady={onReady} />
    </App>
  );
}

function Ready({ onReady }: { readonly onReady: (app: AntApp) => void }) {
  const app = App.useApp();
  useEffect(() => onReady(app), [app, onReady]);
  return null;
}
