import { useQuery } from '@tanstack/react-query';
import { Card, Flex, Segmented, Skeleton, Typography } from 'antd';
import { lazy, type ReactNode, Suspense } from 'react';
import { Link, useSearchParams } from 'react-router';
import { duration } from '../charts/duration';
import type { Statistics } from '../charts/figures';
import { count, money } from '../formats';
import { PageTitle } from '../page-title';
import { Loaded } from '../parts';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';

const Charts = lazy(() => import('../charts/charts'));

const PERIODS = [14, 30, 90];
/** Key figures are no work list: they are counted again at this pace, not with every event. */
const REFRESH_MS = 300_000;

/** Where a day begins: what waits, how fast it is answered, and what has been posted. */
export default function KeyFigures() {
  const { api, word } = useSession();
  const [query, setQuery] = useSearchParams();
  const days = PERIODS.find((one) => String(one) === query.get('days')) ?? 30;
  const statistics = useQuery({
    queryKey: queryKeys.statistics(days),
    queryFn: async () => (await api.GET('/v1/statistics', { params: { query: { days } } })).data,
    placeholderData: (before) => before,
    staleTime: 60_000,
    refetchInterval: REFRESH_MS,
  });
  return (
    <Flex vertical gap={16}>
      <Flex justify="space-between" align="center" gap={12} wrap>
        <PageTitle>{word('keyFigures')}</PageTitle>
        <Segmented
          className="wrapping"
          aria-label={word('periodOfFigures')}
          value={days}
          onChange={(chosen) => setQuery({ days: String(chosen) }, { replace: true })}
          options={PERIODS.map((value) => ({ value, label: word('lastDays').replace('{days}', String(value)) }))}
        />
      </Flex>
      <Loaded query={statistics}>
        {(figures) => (
          <>
            <Tiles figures={figures} />
            <Suspense fallback={<Skeleton active />}>
              <Charts figures={figures} />
            </Suspense>
          </>
        )}
      </Loaded>
    </Flex>
  );
}

const UNANSWERED = ['received', 'needs-attention', 'case-opened'];

function Tiles({ figures: { answers, standing, overdue, months } }: { readonly figures: Statistics }) {
  const { word, language } = useSession();
  const standingIn = (statuses: readonly string[]) =>
    standing.filter(({ status }) => statuses.includes(status)).reduce((sum, one) => sum + one.count, 0);
  const [before, now] = [overdue.at(0)?.count ?? 0, overdue.at(-1)?.count ?? 0];
  const change = now - before;
  const month = months?.at(-1);
  const inTime = answers.answered === 0 ? null : Math.round((1 - answers.late / answers.answered) * 100);
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
  return (
    <div style={{ display: 'grid', gap: 12, gridTemplateColumns: 'repeat(auto-fit, minmax(min(150px, 45%), 1fr))' }}>
      <Tile
        name={word('awaitingAnswer')}
        value={count(standingIn(UNANSWERED))}
        to={`/scalepoint?status=${UNANSWERED.join(',')}`}
      />
      <Tile name={word('overdue')} value={count(now)} isBad={now > 0} to="/scalepoint?overdue=true">
        {word('overdueChange').replace('{change}', `${sign}${count(Math.abs(change))}`)}
      </Tile>
      <Tile
        name={word('answerTime')}
        value={answers.medianMinutes === null ? '–' : duration(answers.medianMinutes, language)}
      >
        {answers.p90Minutes !== null && word('within90').replace('{time}', duration(answers.p90Minutes, language))}
      </Tile>
      <Tile name={word('answeredInTime')} value={inTime === null ? '–' : `${inTime} %`}>
        {word('answeredCount').replace('{count}', count(answers.answered))}
      </Tile>
      <Tile name={word('readyToInvoice')} value={count(standingIn(['completed']))} to="/scalepoint?status=completed" />
      {month && (
        <Tile name={word('postedThisMonth')} value={money(month.posted.amount)}>
          {word('approvedThisMonth').replace('{amount}', money(month.approved.amount).replace(' ', '\u00a0'))}
        </Tile>
      )}
    </div>
  );
}

function Tile({
  name,
  value,
  isBad = false,
  to,
  children,
}: {
  readonly name: string;
  readonly value: string;
  readonly isBad?: boolean;
  /** The list of what is counted. */
  readonly to?: string;
  readonly children?: ReactNode;
}) {
  return (
    <Card size="small">
      <Typography.Text type="secondary">{to ? <Link to={to}>{name} →</Link> : name}</Typography.Text>
      <Typography.Text
        strong
        {...(isBad && { type: 'danger' as const })}
        style={{ display: 'block', fontSize: 24, lineHeight: 1.4, fontVariantNumeric: 'tabular-nums' }}
      >
        {value}
      </Typography.Text>
      {children && <Typography.Text type="secondary">{children}</Typography.Text>}
    </Card>
  );
}
