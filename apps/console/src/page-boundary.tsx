import { Alert, Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { useSession } from './session';

interface Given {
  readonly children: ReactNode;
}

/** A page whose script cannot be loaded or that fails while it is drawn says so, and the menu stays usable. */
export class PageBoundary extends Component<Given, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <PageFailed /> : this.props.children;
  }
}

/** Most often the server has a new release, whose scripts have other names. */
function PageFailed() {
  const { word } = useSession();
  return (
    <Alert
      type="warning"
      showIcon
      title={word('pageFailed')}
      description={word('pageFailedHelp')}
      action={<Button onClick={() => window.location.reload()}>{word('reload')}</Button>}
    />
  );
}
