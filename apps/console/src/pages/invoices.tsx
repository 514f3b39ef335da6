import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Grid, Table, Typography } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { ApiProblem } from '#client';
import { useDialogs } from '../dialogs';
import { KeptDialog } from '../kept-dialog';
import { Problem } from '../parts';
import { Section } from '../section';
import { queryKeys } from '../query-keys';
import { useMe, useSession } from '../session';
import { Approval } from './approval';
import { type Invoice, InvoiceDetails, InvoiceName, invoiceTotal, PostingState } from './invoice-details';
import { type Settlement, SettlementSteps } from './settlement-steps';
import { save } from './task-files';
import { DocumentTask } from './shared-case';
import { useInvoices } from './task-invoices';

const MAY_BE_POSTED = new Set([undefined, 'refused', 'failed']);
/** In any other state the PDF can be sent again. */
const PDF_IS_DONE = new Set(['accepted', 'waiting']);

/** The invoices of a case, next to the approved amount, and their posting in Scalepoint. */
export function Invoices({ caseId }: { readonly caseId: string }) {
  const { api, word } = useSession();
  const isStacked = !(Grid.useBreakpoint().xxl ?? true);
  const { modal } = useDialogs();
  const queries = useQueryClient();
  const me = useMe();
  const [settled, setSettled] = useState<Settlement | null>(null);
  const invoices = useInvoices(caseId);
  const mayPost = me?.permissions.includes('invoices:post') ?? false;
  const lacksUsername = me?.scalepointUsername === null;
  const changed = () =>
    Promise.all(
      [queryKeys.invoices(caseId), queryKeys.approval(caseId), queryKeys.ownPayment(caseId)].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
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
  const openDraft = useMutation({
    mutationFn: async ({ id, number }: Invoice) => {
      const given = { params: { path: { id } }, parseAs: 'blob' as const };
      const { data } = await api.GET('/v1/invoices/{id}/policyholder-draft/e-invoice', given);
      save(data as unknown as Blob, `egenbetaling-${number}.xml`);
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
    openDraft.error,
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
  const nameOf = (one: Invoice) => (
    <>
      <InvoiceName invoice={one} />
      <DocumentTask caseId={caseId} document={one} />
    </>
  );
  const actions = (one: Invoice) => (
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
      {one.posting?.state === 'posted' && one.kind !== 'creditNote' && (
        <Button size="small" onClick={() => openDraft.mutate(one)}>
          {word('policyholderEInvoice')}
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
  );
  return (
    <Section title={word('invoices')}>
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
          showHeader={!isStacked}
          dataSource={items}
          expandable={{
            columnTitle: <span className="unseen">{word('details')}</span>,
            expandedRowRender: (one) => <InvoiceDetails invoice={one} />,
          }}
          columns={
            // Beside the conversation and on a phone an invoice has its parts under each other: no button is off the screen.
            isStacked
              ? [
                  {
                    render: (_, one) => (
                      <Flex vertical gap={6}>
                        {nameOf(one)}
                        {invoiceTotal(one)}
                        <PostingState posting={one.posting} />
                        {actions(one)}
                      </Flex>
                    ),
                  },
                ]
              : [
                  { title: word('number'), render: (_, one) => nameOf(one) },
                  { title: word('total'), align: 'right', className: 'amount', render: (_, one) => invoiceTotal(one) },
                  { title: word('posting'), render: (_, one) => <PostingState posting={one.posting} /> },
                  { title: word('actions'), render: (_, one) => actions(one) },
                ]
          }
        />
        {invoices.hasNextPage && (
          <div>
            <Button loading={invoices.isFetchingNextPage} onClick={() => void invoices.fetchNextPage()}>
              {word('more')}
            </Button>
          </div>
        )}
      </Flex>
      <KeptDialog of={settled}>
        {(known, isOpen, afterClose) => (
          <SettlementSteps settled={known} isOpen={isOpen} afterClose={afterClose} onDone={() => setSettled(null)} />
        )}
      </KeptDialog>
    </Section>
  );
}
