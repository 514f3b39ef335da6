import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Form, Input, Modal, Select, Table, Tag } from 'antd';
import { useState } from 'react';
import type { components } from '#client';
import { day, inLanguage, money } from '../formats';
import { offerStates, pdfOutcomes } from '../labels';
import { KeptDialog } from '../kept-dialog';
import { useRefresh } from '../live';
import { Problem } from '../parts';
import { Section } from '../section';
import { useMe, useSession } from '../session';
import { type Offer, type OfferBody, OfferEditor } from './offer-editor';
import { OfferPdf } from './offer-pdf';

type Answer = components['schemas']['OfferAnswerBody'];
type Step = 'sending' | 'recall';

const EDITABLE = new Set(['draft', 'recalled']);
const CAN_BE_SUPPLEMENTED = new Set(['sent', 'approved', 'partly-approved']);

/** The offers of a case: drafted, sent, answered, supplemented. */
export function Offers({ caseId }: { readonly caseId: string }) {
  const { api, word, language } = useSession();
  const queries = useQueryClient();
  const refresh = useRefresh();
  const mayPost = useMe()?.permissions.includes('invoices:post') ?? false;
  const [editing, setEditing] = useState<{ offer: Offer | null; supplements: Offer | null } | null>(null);
  const [answering, setAnswering] = useState<Offer | null>(null);
  const offers = useQuery({
    queryKey: ['offers', caseId],
    queryFn: async () => (await api.GET('/v1/offers', { params: { query: { caseId, limit: 100 } } })).data.items,
    refetchInterval: refresh,
  });
  const changed = () =>
    Promise.all(['offers', 'approval'].map((key) => queries.invalidateQueries({ queryKey: [key, caseId] })));
  const save = useMutation({
    mutationFn: async (body: OfferBody) => {
      const { offer, supplements } = editing ?? { offer: null, supplements: null };
      if (!offer) await api.POST('/v1/offers', { body: { ...body, caseId, supplementsId: supplements?.id ?? null } });
      else {
        const params = { path: { id: offer.id }, header: { 'If-Match': `"${offer.version}"` } };
        await api.PUT('/v1/offers/{id}', { params, body });
      }
    },
    onSuccess: () => {
      setEditing(null);
      return changed();
    },
  });
  const move = useMutation({
    mutationFn: async ({ id, step }: { id: string; step: Step }) => {
      const params = { path: { id } };
      if (step === 'sending') await api.POST('/v1/offers/{id}/sending', { params });
      else await api.POST('/v1/offers/{id}/recall', { params });
    },
    onSuccess: changed,
  });
  const answer = useMutation({
    mutationFn: ({ id, body }: { id: string; body: Answer }) =>
      api.POST('/v1/offers/{id}/answer', { params: { path: { id } }, body }),
    onSuccess: () => {
      setAnswering(null);
      return changed();
    },
  });
  const items = [...(offers.data ?? [])];
  const numberOf = (id: string | null | undefined) => items.find((one) => one.id === id)?.number;
  const edit = (offer: Offer | null, supplements: Offer | null) => {
    save.reset();
    setEditing({ offer, supplements });
  };
  return (
    <Section
      title={word('offers')}
      extra={
        mayPost && (
          <Button size="small" onClick={() => edit(null, null)}>
            {word('newOffer')}
          </Button>
        )
      }
    >
      {[offers.error, move.error].map((error, index) => error && <Problem key={index} error={error} />)}
      <Table<Offer>
        size="small"
        rowKey="id"
        pagination={false}
        loading={offers.isLoading}
        locale={{ emptyText: word('noOffers') }}
        scroll={{ x: 'max-content' }}
        dataSource={items}
        columns={[
          {
            title: word('number'),
            render: (_, one) => (
              <>
                {one.number}
                {one.supplementsId && (
                  <div>
                    {word('supplementTo')} {numberOf(one.supplementsId)}
                  </div>
                )}
              </>
            ),
          },
          { title: word('validUntil'), render: (_, one) => day(one.validUntil) },
          { title: word('total'), align: 'right', render: (_, one) => money(one.total.amount) },
          {
            title: word('outcome'),
            render: (_, one) => (
              <>
                <Tag variant="solid" color={offerStates[one.state]?.color ?? '#595959'}>
                  {inLanguage(offerStates[one.state], language, one.state)}
                </Tag>
                {one.answer && (
                  <div>
                    {money(one.answer.amount.amount)} {[one.answer.answeredBy, day(one.answer.answeredAt)].join(' ')}
                  </div>
                )}
                {one.delivery && (
                  <div>
                    {word('told')}: {inLanguage(pdfOutcomes[one.delivery], language, one.delivery)}
                  </div>
                )}
              </>
            ),
          },
          {
            title: word('actions'),
            render: (_, one) => (
              <Flex gap={4} wrap>
                <OfferPdf offer={one} mayAttach={mayPost && EDITABLE.has(one.state)} onChanged={changed} />
                {mayPost && EDITABLE.has(one.state) && (
                  <>
                    <Button size="small" type="primary" onClick={() => move.mutate({ id: one.id, step: 'sending' })}>
                      {word('sendOffer')}
                    </Button>
                    <Button size="small" onClick={() => edit(one, null)}>
                      {word('edit')}
                    </Button>
                  </>
                )}
                {mayPost && one.state === 'sent' && (
                  <>
                    <Button size="small" onClick={() => setAnswering(one)}>
                      {word('answerOffer')}
                    </Button>
                    <Button size="small" onClick={() => move.mutate({ id: one.id, step: 'recall' })}>
                      {word('recallOffer')}
                    </Button>
                  </>
                )}
                {mayPost && CAN_BE_SUPPLEMENTED.has(one.state) && (
                  <Button size="small" onClick={() => edit(null, one)}>
                    {word('supplement')}
                  </Button>
                )}
              </Flex>
            ),
          },
        ]}
      />
      <KeptDialog of={editing}>
        {({ offer, supplements }, isOpen, afterClose) => (
          <OfferEditor
            offer={offer}
            title={supplements ? `${word('supplementTo')} ${supplements.number}` : word('offers')}
            error={save.error}
            isPending={save.isPending}
            isOpen={isOpen}
            afterClose={afterClose}
            onCancel={() => setEditing(null)}
            onDone={(body) => save.mutate(body)}
          />
        )}
      </KeptDialog>
      <KeptDialog of={answering}>
        {({ id }, isOpen, afterClose) => (
          <AnswerForm
            error={answer.error}
            isPending={answer.isPending}
            isOpen={isOpen}
            afterClose={afterClose}
            onCancel={() => setAnswering(null)}
            onDone={(body) => answer.mutate({ id, body })}
          />
        )}
      </KeptDialog>
    </Section>
  );
}

interface Given {
  readonly outcome: Answer['outcome'];
  readonly amount?: string;
  readonly answeredBy?: string;
}

/** An answer that came by telephone or letter. */
function AnswerForm({
  error,
  isPending,
  isOpen,
  afterClose,
  onCancel,
  onDone,
}: {
  readonly error: unknown;
  readonly isPending: boolean;
  readonly isOpen: boolean;
  readonly afterClose: () => void;
  readonly onCancel: () => void;
  readonly onDone: (body: Answer) => void;
}) {
  const { word, language } = useSession();
  const [form] = Form.useForm<Given>();
  const outcome = Form.useWatch('outcome', form);
  const done = ({ outcome: given, amount, answeredBy }: Given) => {
    const text = amount?.trim().replaceAll('.', '').replace(',', '.');
    const part = given === 'partly-approved' && text ? { amount: text, currency: 'DKK' as const } : null;
    onDone({ outcome: given, amount: part, answeredBy: answeredBy ? answeredBy : null });
  };
  return (
    <Modal
      open={isOpen}
      afterClose={afterClose}
      title={word('answerOffer')}
      okText={word('save')}
      cancelText={word('cancel')}
      confirmLoading={isPending}
      onCancel={onCancel}
      onOk={() => form.submit()}
    >
      <Form form={form} layout="vertical" initialValues={{ outcome: 'approved' }} onFinish={done}>
        {error ? <Problem error={error} /> : null}
        <Form.Item name="outcome" label={word('outcome')}>
          <Select
            options={(['approved', 'partly-approved', 'refused'] as const).map((value) => ({
              value,
              label: inLanguage(offerStates[value], language, value),
            }))}
          />
        </Form.Item>
        {outcome === 'partly-approved' && (
          <Form.Item name="amount" label={word('approvedPart')} rules={[{ required: true }]}>
            <Input />
          </Form.Item>
        )}
        <Form.Item name="answeredBy" label={word('answeredBy')}>
          <Input maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
