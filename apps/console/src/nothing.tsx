import { Empty } from 'antd';
import type { ReactNode } from 'react';

/** An empty list: why it is empty, and what to do next. */
export function Nothing({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={children}>
      {action}
    </Empty>
  );
}
