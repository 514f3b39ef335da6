import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Card, Descriptions, Flex, Modal, Table, Typography } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { ApiProblem, type components } from '#client';
import { day, inLanguage, money } from '../formats';
import { useRefresh } from '../live';
import { Problem, Status } from '../parts';
import { useMe, useSession } from '../session';
import { kinds, pdfOutcomes } from '../labels';
import { Approval } from './approval';
import { save } from './files';

type Invoice = components['schemas']['InvoiceResponse'];
type Settlement = components['schemas']['SettlementResponse'];

const MAY_BE_POSTED = new Set([undefined, 'refused', 'failed']);
/** In any other state the PDF can be sent again. */
const PDF_IS_DONE = new Set(['accepted', 'waiting']);

/** The invoices of a case, next to the approved amount, and their posting in Scalepoint. */
export function Invoices({ caseId }: { readonly caseId: string }) {
  const { api, word, language } = useSession();
  const { modal } = App.useApp();
  const queries = useQueryClient();
  const refresh = useRefresh();
  const me = useMe();
  const [settled, setSettled] = useState<Settlement | null>(null);
  const invoices = useInfiniteQuery({
    queryKey: ['invoices', caseId, language],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => {
      const query = { caseId, limit: 100, ...(pageParam && { cursor: pageParam }) };
      return (await api.GET('/v1/invoices', { params: { query } })).data;
    },
    getNextPageParam: ({ next }) => next,
    refetchInterval: refresh,
  });
  const mayPost = me?.permissions.includes('invoices:post') ?? false;
  const lacksUsername = me?.scalepointUsername === null;
  const changed = () =>
    Promise.all(
      ['invoices', 'approval', 'own-payment'].map((key) => queries.invalidateQueries({ queryKey: [key, caseId] })),
    );
  const post = useMutation({
    mutationFn: ({ invoice, confirmAboveApproved }: { invoice: Invoice; confirmAboveApproved: boolean }) =>
      api.POST('/v1/invoices/{id}/posting', { params: { path: { id: invoice.id } }, body: { confirmAboveApproved } }),
    onSuccess: changed,
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
  const resolve = useMutation({
    mutationFn: ({ id, outcome }: { id: string; outcome: 'posted' | 'sendAgain' }) =>
      api.POST('/v1/invoices/{id}/posting/resolution', { params: { path: { id } }, body: { outcome } }),
    onSuccess: changed,
  });
  const withdraw = useMutation({
    mutationFn: (id: string) => api.POST('/v1/invoices/{id}/withdrawal', { params: { path: { id } } }),
    onSuccess: changed,
  });
  const sendPdf = useMutation({
    mutationFn: (id: string) => api.POST('/v1/invoices/{id}/pdf/sending', { params: { path: { id } } }),
    onSuccess: changed,
  });
  const openPdf = useMutation({
    mutationFn: async ({ id, number }: Invoice) => {
      const given = { params: { path: { id } }, parseAs: 'blob' as const };
      save((await api.GET('/v1/invoices/{id}/pdf', given)).data as unknown as Blob, `faktura-${number}.pdf`);
    },
  });
  const openEInvoice = useMutation({
    mutationFn: async ({ id, number, kind }: Invoice) => {
      const given = { params: { path: { id } }, parseAs: 'blob' as const };
      const { data } = await api.GET('/v1/invoices/{id}/e-invoice', given);
      save(data as unknown as Blob, `${kind === 'creditNote' ? 'kreditnota' : 'faktura'}-${number}.xml`);
    },
  });
  const settlement = useMutation({
    mutationFn: async ({ id }: Invoice) =>
      (await api.POST('/v1/invoices/{id}/settlement-preview', { params: { path: { id } } })).data,
    onSuccess: setSettled,
  });
  const isAsked = post.error instanceof ApiProblem && post.error.is('invoicing.above-approved-amount');
  const failures = [
    invoices.error,
    isAsked ? null : post.error,
    resolve.error,
    withdraw.error,
    sendPdf.error,
    openPdf.error,
    openEInvoice.error,
    settlement.error,
  ];
  const items = invoices.data?.pages.flatMap((page) => [...page.items]) ?? [];
  const askToWithdraw = (id: string) =>
    modal.confirm({
      title: word('withdraw'),
      content: word('withdrawConfirm'),
      okText: word('withdraw'),
      cancelText: word('cancel'),
      onOk: () => withdraw.mutate(id),
    });
  return (
    <Card size="small" title={word('invoices')}>
      <Flex vertical gap={8}>
        <Approval caseId={caseId} />
        {mayPost && lacksUsername && (
          <Typography.Text id="why-not-post" type="warning">
            <Link to="/users">{word('usernameMissing')}</Link>
          </Typography.Text>
        )}
        {failures.map((error, index) => error && <Problem key={index} error={error} />)}
        <Table<Invoice>
          size="small"
          rowKey="id"
          pagination={false}
          loading={invoices.isLoading}
          locale={{ emptyText: word('noInvoices') }}
          scroll={items.length > 0 ? { x: 'max-content' } : {}}
          dataSource={items}
          columns={[
            {
              title: word('number'),
              render: (_, one) => (
                <>
                  {one.number}
                  {one.buyerCvrIsPlausible === false && <div>{word('cvrDoubtful')}</div>}
                </>
              ),
            },
            { title: word('kind'), render: (_, one) => inLanguage(kinds[one.kind], language, one.kind) },
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
                    {posting.state === 'unclear' && <div>{word('unclearHelp')}</div>}
                    {posting.pdfOutcome && (
                      <div>
                        {word('pdf')}: {inLanguage(pdfOutcomes[posting.pdfOutcome], language, posting.pdfOutcome)}
                      </div>
                    )}
                  </>
                ) : (
                  word('notPosted')
                ),
            },
            {
              title: word('actions'),
              render: (_, one) => (
                <Flex gap={4} wrap>
                  {mayPost && MAY_BE_POSTED.has(one.posting?.state) && (
                    <>
                      <Button
                        size="small"
                        type="primary"
                        disabled={lacksUsername}
                        {...(lacksUsername && { 'aria-describedby': 'why-not-post' })}
                        onClick={() => post.mutate({ invoice: one, confirmAboveApproved: false })}
                      >
                        {word('post')}
                      </Button>
                      <Button size="small" onClick={() => void askToWithdraw(one.id)}>
                        {word('withdraw')}
                      </Button>
                    </>
                  )}
                  {mayPost && one.posting?.state === 'unclear' && (
                    <>
                      <Button size="small" onClick={() => resolve.mutate({ id: one.id, outcome: 'posted' })}>
                        {word('isThere')}
                      </Button>
                      <Button size="small" onClick={() => resolve.mutate({ id: one.id, outcome: 'sendAgain' })}>
                        {word('isNotThere')}
                      </Button>
                    </>
                  )}
                  {one.hasPdf && (
                    <Button size="small" onClick={() => openPdf.mutate(one)}>
                      {word('pdf')}
                    </Button>
                  )}
                  {one.posting?.state !== 'withdrawn' && (
                    <Button size="small" onClick={() => openEInvoice.mutate(one)}>
                      {word('eInvoice')}
                    </Button>
                  )}
                  {mayPost && one.posting?.pdfOutcome && !PDF_IS_DONE.has(one.posting.pdfOutcome) && (
                    <Button size="small" onClick={() => sendPdf.mutate(one.id)}>
                      {word('sendPdf')}
                    </Button>
                  )}
                  <Button size="small" onClick={() => settlement.mutate(one)}>
                    {word('settlement')}
                  </Button>
                </Flex>
              ),
            },
          ]}
        />
        {invoices.hasNextPage && (
          <div>
            <Button loading={invoices.isFetchingNextPage} onClick={() => void invoices.fetchNextPage()}>
              {word('more')}
            </Button>
          </div>
        )}
      </Flex>
      {settled && <SettlementSteps settled={settled} onDone={() => setSettled(null)} />}
    </Card>
  );
}

/** The steps of the settlement, so that users can verify it. */
function SettlementSteps({ settled, onDone }: { readonly settled: Settlement; readonly onDone: () => void }) {
  const { word } = useSession();
  const { net, vat, total, deductible, depreciation, vatSharePercent, vatShare, policyholderShare, insurerShare } =
    settled;
  const { deductibleDue, deductibleTaken } = settled;
  return (
    <Modal open title={word('settlement')} footer={null} onCancel={onDone}>
      <Typography.Paragraph>{word(settled.fixed ? 'fixedSplit' : 'splitNow')}</Typography.Paragraph>
      <Typography.Paragraph>{word('settlementNote')}</Typography.Paragraph>
      <Descriptions
        column={1}
        size="small"
        bordered
        items={[
          { key: 'net', label: word('netAmount'), children: money(net.amount) },
          { key: 'vat', label: word('vatAmount'), children: money(vat.amount) },
          { key: 'total', label: word('total'), children: money(total.amount) },
          { key: 'due', label: word('deductibleOfClaim'), children: money(deductibleDue.amount) },
          { key: 'taken', label: word('deductibleTakenBefore'), children: money(deductibleTaken.amount) },
          { key: 'deductible', label: word('deductible'), children: money(deductible.amount) },
          { key: 'depreciation', label: word('depreciation'), children: money(depreciation.amount) },
          { key: 'share', label: `${word('vatShare')} (${vatSharePercent} %)`, children: money(vatShare.amount) },
          { key: 'policyholder', label: word('policyholderShare'), children: money(policyholderShare.amount) },
          { key: 'insurer', label: word('insurerShare'), children: money(insurerShare.amount) },
        ]}
      />
    </Modal>
  );
}
