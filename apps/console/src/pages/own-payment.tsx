import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Descriptions, Flex, Modal, Table, Typography } from 'antd';
import type { components } from '#client';
import { inLanguage, money } from '../formats';
import { kinds } from '../labels';
import { useRefresh } from '../live';
import { Problem } from '../parts';
import { KeptDialog } from '../kept-dialog';
import { ScrollBox, Section } from '../section';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';

type Share = components['schemas']['DocumentShareResponse'];
type Draft = components['schemas']['PolicyholderDraftResponse'];

/** What the policyholder pays of the documents of the claim that the case belongs to. */
export function OwnPayment({ caseId }: { readonly caseId: string }) {
  const { api, word, language } = useSession();
  const refresh = useRefresh();
  const given = { params: { path: { id: caseId } } };
  const own = useQuery({
    queryKey: queryKeys.ownPayment(caseId),
    queryFn: async () => (await api.GET('/v1/claims/{id}/own-payment', given)).data,
    refetchInterval: refresh,
  });
  const draft = useMutation({
    mutationFn: async () => (await api.GET('/v1/claims/{id}/own-payment/draft', given)).data,
  });
  if (own.error) return <Problem error={own.error} />;
  if (!own.data) return null;
  const { due, taken, left, documents } = own.data;
  return (
    <Section
      title={word('ownPayment')}
      extra={
        documents.some(({ posted }) => posted) && (
          <Button size="small" loading={draft.isPending} onClick={() => draft.mutate()}>
            {word('policyholderDraft')}
          </Button>
        )
      }
    >
      <Flex vertical gap={8}>
        <Descriptions
          size="small"
          column={1}
          items={[
            { key: 'due', label: word('ownPaymentDue'), children: money(due.total.amount) },
            { key: 'taken', label: word('ownPaymentTaken'), children: money(taken.amount) },
            { key: 'left', label: word('deductibleLeft'), children: money(left.amount) },
          ]}
        />
        {draft.error && <Problem error={draft.error} />}
        {documents.length > 0 && (
          <ScrollBox label={word('ownPayment')}>
            <Table<Share>
              size="small"
              rowKey="invoiceId"
              pagination={false}
              dataSource={[...documents]}
              columns={[
                { title: word('number'), dataIndex: 'number' },
                { title: word('kind'), render: (_, one) => inLanguage(kinds[one.kind], language, one.kind) },
                { title: word('deductible'), align: 'right', render: (_, one) => money(one.deductible.amount) },
                { title: word('depreciation'), align: 'right', render: (_, one) => money(one.depreciation.amount) },
                { title: word('vatShare'), align: 'right', render: (_, one) => money(one.vatShare.amount) },
                {
                  title: word('policyholderShare'),
                  align: 'right',
                  render: (_, one) => money(one.policyholderShare.amount),
                },
                { title: word('insurerShare'), align: 'right', render: (_, one) => money(one.insurerShare.amount) },
              ]}
            />
          </ScrollBox>
        )}
      </Flex>
      <KeptDialog of={draft.data ?? null}>
        {(known, isOpen, afterClose) => (
          <PolicyholderDraft draft={known} isOpen={isOpen} afterClose={afterClose} onDone={() => draft.reset()} />
        )}
      </KeptDialog>
    </Section>
  );
}

function PolicyholderDraft({
  draft,
  isOpen,
  afterClose,
  onDone,
}: {
  readonly draft: Draft;
  readonly isOpen: boolean;
  readonly afterClose: () => void;
  readonly onDone: () => void;
}) {
  const { word } = useSession();
  const { buyer, lines, total, vatReason } = draft;
  return (
    <Modal open={isOpen} afterClose={afterClose} title={word('policyholderDraft')} footer={null} onCancel={onDone}>
      <Typography.Paragraph>
        {[buyer.name, buyer.street, [buyer.postalCode, buyer.city].filter(Boolean).join(' ')]
          .filter(Boolean)
          .join(', ')}
      </Typography.Paragraph>
      <Descriptions
        column={1}
        size="small"
        bordered
        items={[
          ...lines.map(({ text, amount, invoiceId, part }) => ({
            key: invoiceId + part,
            label: text,
            children: money(amount.amount),
          })),
          { key: 'total', label: word('total'), children: money(total.amount) },
        ]}
      />
      <Typography.Paragraph type="secondary">{vatReason}</Typography.Paragraph>
    </Modal>
  );
}
