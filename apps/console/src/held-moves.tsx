import { Alert, Button, Flex } from 'antd';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { Problem } from './problem';
import { useSession } from './session';

/** How long a move can be undone before the insurer hears of it. */
export const HOLD_MS = 8_000;

export interface HeldMove {
  readonly id: string;
  /** One move is held for a task at a time. */
  readonly taskIds: readonly string[];
  /** What is done to which task, as people say it. */
  readonly title: string;
  readonly send: () => Promise<unknown>;
}

interface Entry extends HeldMove {
  readonly state: 'held' | 'sending' | 'failed';
  readonly error?: unknown;
}

interface HeldMoves {
  /** Sends the move after a while, unless it is undone; a second one for the same task is ignored. */
  readonly hold: (move: HeldMove) => void;
  readonly isHeld: (taskId: string) => boolean;
  /** Sends everything at once, before the session ends. */
  readonly sendAll: () => Promise<void>;
}

const HeldMovesContext = createContext<HeldMoves | null>(null);

/** Holds what the insurer would hear of for some seconds, so that a slip can be undone. Closing the page sends it. */
export function HeldMovesProvider({ children }: { readonly children: ReactNode }) {
  const { userId } = useSession();
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  // Read outside of rendering too: by timers, and when the page closes.
  const known = useRef(new Map<string, Entry>());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const put = useCallback((id: string, entry: Entry | null) => {
    clearTimeout(timers.current.get(id));
    if (entry) known.current.set(id, entry);
    else known.current.delete(id);
    setEntries([...known.current.values()]);
  }, []);
  const send = useCallback(
    async (id: string) => {
      const entry = known.current.get(id);
      if (!entry || entry.state === 'sending') return;
      put(id, { ...entry, state: 'sending' });
      await entry.send().then(
        () => put(id, null),
        (error: unknown) => put(id, { ...entry, state: 'failed', error }),
      );
    },
    [put],
  );
  const moves = useMemo<HeldMoves>(
    () => ({
      hold: (move) => {
        const { id, taskIds } = move;
        const rivals = [...known.current.values()].filter((one) => one.taskIds.some((task) => taskIds.includes(task)));
        if (rivals.some(({ state }) => state !== 'failed')) return;
        for (const rival of rivals) put(rival.id, null);
        put(id, { ...move, state: 'held' });
        timers.current.set(
          id,
          setTimeout(() => void send(id), HOLD_MS),
        );
      },
      isHeld: (taskId) => entries.some(({ taskIds, state }) => taskIds.includes(taskId) && state !== 'failed'),
      sendAll: async () => {
        const held = [...known.current.values()].filter(({ state }) => state === 'held');
        await Promise.all(held.map(({ id }) => send(id)));
      },
    }),
    [entries, put, send],
  );
  const { sendAll } = moves;
  useEffect(() => {
    const closing = () => void sendAll();
    window.addEventListener('pagehide', closing);
    return () => window.removeEventListener('pagehide', closing);
  }, [sendAll]);
  // What one user decided must not be sent or shown as another's.
  const owner = useRef(userId);
  useEffect(() => {
    if (userId === null || owner.current === userId) return;
    owner.current = userId;
    for (const id of [...known.current.keys()]) put(id, null);
  }, [userId, put]);
  return (
    <HeldMovesContext value={moves}>
      {children}
      <HeldMoveList entries={entries} onUndo={(id) => put(id, null)} onSend={(id) => void send(id)} />
    </HeldMovesContext>
  );
}

export function useHeldMoves(): HeldMoves {
  const moves = useContext(HeldMovesContext);
  if (!moves) throw new Error('Outside the held moves');
  return moves;
}

function HeldMoveList({
  entries,
  onUndo,
  onSend,
}: {
  readonly entries: readonly Entry[];
  readonly onUndo: (id: string) => void;
  readonly onSend: (id: string) => void;
}) {
  const { word } = useSession();
  return (
    <section
      aria-label={word('heldMoves')}
      aria-live="polite"
      style={{
        position: 'fixed',
        right: 16,
        bottom: 'calc(16px + var(--bottom-bar, 0px))',
        zIndex: 1100,
        width: 440,
        maxWidth: 'calc(100vw - 32px)',
      }}
    >
      <Flex vertical gap={8}>
        {entries.map(({ id, title, state, error }) => (
          <Alert
            key={id}
            type={state === 'failed' ? 'error' : 'info'}
            showIcon
            title={title}
            description={state === 'failed' ? <Problem error={error} /> : word('sentInAWhile')}
            action={
              <Flex vertical gap={4}>
                {state !== 'sending' && (
                  <Button size="small" onClick={() => onUndo(id)}>
                    {word(state === 'failed' ? 'dismiss' : 'undo')}
                  </Button>
                )}
                <Button size="small" type="text" loading={state === 'sending'} onClick={() => onSend(id)}>
                  {word(state === 'failed' ? 'retry' : 'sendNow')}
                </Button>
              </Flex>
            }
          />
        ))}
      </Flex>
    </section>
  );
}
