import { useQuery } from '@tanstack/react-query';
import { Descriptions, Flex, Typography } from 'antd';
import { money, time } from '../formats';
import { useRefresh } from '../live';
import { Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';
import { colour } from '../theme';

/** What is approved for a case, what of it is posted, and what is left. */
export function Approval({ caseId }: { readonly caseId: string }) {
  const { api, word } = useSession();
  const refresh = useRefresh();
  const approval = useQuery({
    queryKey: queryKeys.approval(caseId),
    queryFn: async () => (await api.GET('/v1/cases/{id}/approval', { params: { path: { id: caseId } } })).data,
    refetchInterval: refresh,
  });
  if (approval.error) return <Problem error={approval.error} />;
  if (!approval.data) return null;
  const { approved, posted, left, history, sharedWith } = approval.data;
  return (
    <Flex vertical gap={8}>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 3 }}
        items={[
          { key: 'approved', label: word('approvedAmount'), children: approved ? money(approved.amount) : '–' },
          { key: 'posted', label: word('postedAmount'), children: money(posted.amount) },
          { key: 'left', label: word('remaining'), children: left ? money(left.amount) : '–' },
        ]}
      />
      {approved && <SplitBar approved={Number(approved.amount)} posted={Number(posted.amount)} />}
      {sharedWith && (
        <Typography.Text type="secondary">
          {word('sharedApproval')} {sharedWith}
        </Typography.Text>
      )}
      {history.length > 1 && (
        <details>
          <summary>{word('approvalHistory')}</summary>
          {history.map(({ at, amount, source, by }) => (
            <div key={at + amount.amount}>
              {time(at)}: {money(amount.amount)} (
              {[word(source === 'offer' ? 'byOffer' : 'byInsurer'), by].filter(Boolean).join(', ')})
            </div>
          ))}
        </details>
      )}
    </Flex>
  );
}

/** Posted, left, and what is above the approved amount, in proportion. */
function SplitBar({ approved, posted }: { readonly approved: number; readonly posted: number }) {
  const { word } = useSession();
  const all = Math.max(approved, posted, 0.01);
  const parts = [
    { label: word('postedAmount'), amount: Math.max(0, Math.min(posted, approved)), color: colour.good },
    { label: word('aboveApprovedPart'), amount: Math.max(0, posted - approved), color: colour.bad },
    { label: word('remaining'), amount: Math.max(0, approved - Math.max(0, posted)), color: colour.left },
  ].filter(({ amount }) => amount > 0);
  const text = parts.map(({ label, amount }) => `${label}: ${money(amount.toFixed(2))}`).join(', ');
  return (
    <div
      role="img"
      aria-label={text}
      title={text}
      style={{ display: 'flex', height: 12, borderRadius: 6, overflow: 'hidden' }}
    >
      {parts.map(({ label, amount, color }) => (
        <div key={label} style={{ width: `${(amount / all) * 100}%`, background: color }} />
      ))}
    </div>
  );
}
