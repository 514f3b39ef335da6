import { Empty, Tag } from 'antd';
import type { ReactNode } from 'react';
import { chipStyle, type Phase } from './theme';

/** A state in one or two words, tinted by its phase. */
export function Chip({
  phase,
  children,
  title,
}: {
  readonly phase: Phase;
  readonly children: ReactNode;
  readonly title?: string;
}) {
  return (
    <Tag style={chipStyle(phase)} {...(title && { title })}>
      {children}
    </Tag>
  );
}

/** An empty list: why it is empty, and what to do next. */
export function Nothing({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={children}>
      {action}
    </Empty>
  );
}
