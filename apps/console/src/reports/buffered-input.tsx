import { Input } from 'antd';
import { type ComponentProps, useRef, useState } from 'react';

/**
 * The text of a field whose changes come back late, because the device keeps them first: what is typed stays, and what was
 * changed elsewhere is taken over.
 */
function useBuffered(value: string, onChange: (text: string) => void) {
  const [text, setText] = useState(value);
  const typed = useRef(new Set<string>());
  const seen = useRef(value);
  if (value !== seen.current) {
    seen.current = value;
    if (value === text) typed.current.clear();
    else if (!typed.current.has(value)) setText(value);
  }
  const write = (next: string) => {
    typed.current.add(next);
    setText(next);
    onChange(next);
  };
  return [text, write] as const;
}

type Given<P> = Omit<P, 'value' | 'onChange' | 'size'> & {
  readonly value: string;
  readonly onChange: (text: string) => void;
};

export function BufferedInput({ value, onChange, ...given }: Given<ComponentProps<typeof Input>>) {
  const [text, write] = useBuffered(value, onChange);
  return <Input size="large" {...given} value={text} onChange={({ target }) => write(target.value)} />;
}

export function BufferedTextArea({ value, onChange, ...given }: Given<ComponentProps<typeof Input.TextArea>>) {
  const [text, write] = useBuffered(value, onChange);
  return <Input.TextArea size="large" {...given} value={text} onChange={({ target }) => write(target.value)} />;
}
