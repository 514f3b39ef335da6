import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Card, Descriptions, Flex, Table, Tooltip, Typography } from 'antd';
import { ApiProblem, type components } from '#client';
import { day, money } from '../formats';
import { Problem, Status } from '../parts';
import { useSession } from '../session';

type Invoice = components['schemas']['InvoiceResponse'];

const MAY_BE_POSTED = new Set([undefined, 'refused', 'failed']);

/** The invoices of a case, and their posting in Scalepoint. */
export function Invoices({ caseId }: { readonly caseId: string }) {
  const { api, word, language, userId } = useSession();
  const { modal } = App.useApp();
  const queries = useQueryClient();
  const invoices = useQuery({
    queryKey: ['invoices', caseId, language],
    queryFn: async () => (await api.GET('/v1/invoices', { params: { query: { caseId, limit: 100 } } })).data.items,
    refetchInterval: 3_000,
  });
  const users = useQuery({
    queryKey: ['users'],
    queryFn: async () => (await api.GET('/v1/users', { params: { query: { limit: 200 } } })).data.items,
    retry: false,
  });
  // Who may not see the users learns from the answer.
  const lacksUsername = users.data?.find(({ id }) => id === userId)?.scalepointUsername === null;
  const post = useMutation({
    mutationFn: ({ invoice, confirmAboveApproved }: { invoice: Invoice; confirmAboveApproved: boolean }) =>
      api.POST('/v1/invoices/{id}/posting', { params: { path: { id: invoice.id } }, body: { confirmAboveApproved } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['invoices'] }),
    onError: (error, { invoice }) => {
      if (!(error instanceof ApiProblem && error.is('invoicing.above-approved-amount'))) return;
      modal.confirm({
        title: word('confirmAbove'),
        content: error.detail,
        okText: word('post'),
        cancelText: word('cancel'),
        onOk: () => post.mutate({ invoice, confirmAboveApproved: true }),
      });
    },
  });
  const settlement = useMutation({
    mutationFn: async ({ id }: Invoice) =>
      (await api.POST('/v1/invoices/{id}/settlement-preview', { params: { path: { id } } })).data,
    onSuccess: ({ total, policyholderShare, insurerShare }) =>
      modal.info({
        title: word('settlement'),
        content: (
          <>
            <Typography.Paragraph>{word('settlementNote')}</Typography.Paragraph>
            <Descriptions
              column={1}
              size="small"
              items={[
                { key: 'p', label: word('policyholderShare'), children: money(policyholderShare.amount) },
                { key: 'i', label: word('insurerShare'), children: money(insurerShare.amount) },
                { key: 't', label: word('total'), children: money(total.amount) },
              ]}
            />
          </>
        ),
      }),
  });
  const isAsked = post.error instanceof ApiProblem && post.error.is('invoicing.above-approved-amount');
  return (
    <Card size="small" title={word('invoices')}>
      <Flex vertical gap={8}>
        {invoices.error && <Problem error={invoices.error} />}
        {post.error && !isAsked && <Problem error={post.error} />}
        <Table<Invoice>
          size="small"
          rowKey="id"
          pagination={false}
          scroll={{ x: 'max-content' }}
          dataSource={[...(invoices.data ?? [])]}
          columns={[
            { title: word('number'), dataIndex: 'number' },
            { title: word('kind'), dataIndex: 'kind' },
            { title: word('date'), render: (_, one) => day(one.issueDate) },
            { title: word('total'), align: 'right', render: (_, one) => money(one.total.amount) },
            {
              title: word('posting'),
              render: (_, { posting }) =>
                posting ? (
                  <>
                    <Status of={posting.state} />
                    {[...posting.answer, ...(posting.reason ? [posting.reason.detail] : [])].map((text) => (
                      <div key={text}>{text}</div>
                    ))}
                  </>
                ) : (
                  word('notPosted')
                ),
            },
            {
              title: word('actions'),
              render: (_, one) => (
                <Flex gap={4}>
                  {MAY_BE_POSTED.has(one.posting?.state) && (
                    <Tooltip title={lacksUsername ? word('usernameMissing') : ''}>
                      <Button
                        size="small"
                        type="primary"
                        disabled={lacksUsername}
                        onClick={() => post.mutate({ invoice: one, confirmAboveApproved: false })}
                      >
                        {word('post')}
                      </Button>
                    </Tooltip>
                  )}
                  <Button size="small" onClick={() => settlement.mutate(one)}>
                    {word('settlement')}
                  </Button>
                </Flex>
              ),
            },
          ]}
        />
      </Flex>
    </Card>
  );
}
