import { Flex, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useSession } from '../session';
import { useChartColours } from './chart-colours';
import { duration } from './duration';
import { topOf } from './figures';

/** On a phone the bars need the room. */
const NAME_WIDTH = 'min(140px, 34%)';

/** One bar for each name, with its number. */
export function Bars({
  rows,
}: {
  readonly rows: readonly {
    readonly key: string;
    readonly name: ReactNode;
    readonly value: number;
    readonly text: string;
    readonly tone: 'dot' | 'bad' | 'good';
  }[];
}) {
  const colours = useChartColours();
  const top = topOf(rows.map(({ value }) => value));
  return (
    <Flex vertical gap={10}>
      {rows.map(({ key, name, value, text, tone }) => (
        <Flex key={key} gap={8} align="center">
          <span style={{ width: NAME_WIDTH, flex: 'none', overflowWrap: 'anywhere' }}>{name}</span>
          <Flex gap={8} align="center" style={{ flex: 1, minWidth: 0 }}>
            <span
              aria-hidden
              style={{
                width: `${(value / top) * 80}%`,
                minWidth: value > 0 ? 2 : 0,
                height: 16,
                background: colours[tone],
                forcedColorAdjust: 'none',
              }}
            />
            <span style={{ fontVariantNumeric: 'tabular-nums' }}>{text}</span>
          </Flex>
        </Flex>
      ))}
    </Flex>
  );
}

export interface AnswerTime {
  readonly key: string;
  readonly name: string;
  readonly medianMinutes: number;
  readonly p90Minutes: number;
  readonly deadlineMinutes: number | null;
}

/** From nothing to the time within which 90 percent were answered, with the median as a dot and the deadline as a line. */
export function AnswerTimes({ rows }: { readonly rows: readonly AnswerTime[] }) {
  const { language } = useSession();
  const { bar, dot, bad } = useChartColours();
  const top = Math.max(1, ...rows.flatMap(({ p90Minutes, deadlineMinutes }) => [p90Minutes, deadlineMinutes ?? 0]));
  const at = (minutes: number) => `${(minutes / top) * 100}%`;
  return (
    <Flex vertical gap={14}>
      {rows.map(({ key, name, medianMinutes, p90Minutes, deadlineMinutes }) => {
        const isLate = deadlineMinutes !== null && p90Minutes > deadlineMinutes;
        return (
          <Flex key={key} gap={8} align="center">
            <span style={{ width: NAME_WIDTH, flex: 'none', overflowWrap: 'anywhere' }}>{name}</span>
            <div style={{ flex: 1, minWidth: 0, position: 'relative', height: 24 }}>
              <Piece colour={bar} style={{ left: 0, top: 8, width: at(p90Minutes), height: 8 }} />
              <Piece
                colour={dot}
                style={{ left: `calc(${at(medianMinutes)} - 6px)`, top: 6, width: 12, height: 12, borderRadius: 6 }}
              />
              {deadlineMinutes !== null && (
                <Piece colour={bad} style={{ left: at(deadlineMinutes), top: 0, width: 2, height: 24 }} />
              )}
            </div>
            <Typography.Text {...(isLate && { type: 'danger' as const })} className="answer-times">
              {duration(medianMinutes, language)} / {duration(p90Minutes, language)}
            </Typography.Text>
          </Flex>
        );
      })}
    </Flex>
  );
}

function Piece({ colour, style }: { readonly colour: string; readonly style: React.CSSProperties }) {
  return <span aria-hidden style={{ position: 'absolute', background: colour, forcedColorAdjust: 'none', ...style }} />;
}
