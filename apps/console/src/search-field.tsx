import { CloseCircleFilled, SearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ComponentProps, useState } from 'react';
import { useSession } from './session';

interface Props extends Pick<ComponentProps<'span'>, 'className' | 'style'> {
  readonly label: string;
  readonly placeholder?: string;
  /** Without it the box keeps what is typed itself. */
  readonly value?: string;
  readonly onTyped?: (text: string) => void;
  /** The Enter key, the button, and when the box is cleared. */
  readonly onSearch?: (text: string) => void;
  readonly onBlur?: () => void;
}

/**
 * A box for a search. Its buttons say what they search and clear, as a page may have more than one. It is no box of antd,
 * which would bring antd's forms to the first page.
 */
export function SearchField({ label, placeholder = label, value, onTyped, onSearch, onBlur, ...rest }: Props) {
  const { word } = useSession();
  const [typed, setTyped] = useState('');
  const text = value ?? typed;
  const clear = `${word('clear')}: ${label}`;
  const search = `${word('searchButton')}: ${label}`;
  const change = (next: string) => {
    setTyped(next);
    onTyped?.(next);
  };
  return (
    <span {...rest} className={`search-field ${rest.className ?? ''}`}>
      <span className="search-box">
        <input
          type="search"
          aria-label={label}
          placeholder={placeholder}
          value={text}
          onChange={({ target }) => change(target.value)}
          onKeyDown={({ key }) => key === 'Enter' && onSearch?.(text)}
          onBlur={onBlur}
        />
        {text !== '' && (
          <button
            type="button"
            className="search-clear"
            aria-label={clear}
            title={clear}
            onClick={(event) => {
              event.currentTarget.parentElement?.querySelector('input')?.focus();
              change('');
              onSearch?.('');
            }}
          >
            <CloseCircleFilled aria-hidden />
          </button>
        )}
      </span>
      <Button
        aria-label={search}
        title={search}
        icon={<SearchOutlined aria-hidden />}
        onClick={() => onSearch?.(text)}
      />
    </span>
  );
}
