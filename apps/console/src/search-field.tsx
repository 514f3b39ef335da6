import { CloseCircleFilled, SearchOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import type { ComponentProps } from 'react';
import { useSession } from './session';

type Props = Omit<ComponentProps<typeof Input.Search>, 'aria-label' | 'placeholder' | 'allowClear' | 'enterButton'>;

/** A box for a search. Its buttons say what they search and clear, as a page may have more than one. */
export function SearchField({ label, placeholder = label, ...rest }: Props & { label: string; placeholder?: string }) {
  const { word } = useSession();
  const clear = `${word('clear')}: ${label}`;
  const search = `${word('searchButton')}: ${label}`;
  return (
    <Input.Search
      {...rest}
      aria-label={label}
      placeholder={placeholder}
      allowClear={{ clearIcon: <CloseCircleFilled aria-label={clear} title={clear} /> }}
      enterButton={<Button aria-label={search} title={search} icon={<SearchOutlined aria-hidden />} />}
    />
  );
}
