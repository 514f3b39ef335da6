import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { SearchField } from '../search-field';
import { useSession } from '../session';

/** How long a pause in typing starts the search. */
const TYPING_MS = 250;

/** Keeps what is being typed to itself, so that a letter draws the box and not the list. */
export function SearchBox({ text }: { readonly text: string }) {
  const { word } = useSession();
  const [, setQuery] = useSearchParams();
  const [typed, setTyped] = useState(text);
  const [followed, setFollowed] = useState(text);
  // One stretch of typing is one step for the Back button.
  const isTyping = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The address also changes by Back and Forward, and the box follows it.
  if (followed !== text) {
    setFollowed(text);
    setTyped(text);
  }
  const search = (sought: string) => {
    clearTimeout(timer.current);
    if (sought.trim() === text) return;
    setQuery(
      (before) => {
        const after = new URLSearchParams(before);
        if (sought.trim()) after.set('q', sought.trim());
        else after.delete('q');
        return after;
      },
      { replace: isTyping.current },
    );
    isTyping.current = true;
  };
  return (
    <SearchField
      label={word('searchTasks')}
      value={typed}
      onTyped={(next) => {
        setTyped(next);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => search(next), TYPING_MS);
      }}
      onSearch={(sought) => {
        search(sought);
        isTyping.current = false;
      }}
      onBlur={() => (isTyping.current = false)}
      style={{ flex: '1 1 260px', maxWidth: 420 }}
    />
  );
}
