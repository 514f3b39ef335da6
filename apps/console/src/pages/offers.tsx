import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Table } from 'antd';
import { useState } from 'react';
import { day, inLanguage, money } from '../formats';
import { offerStates, pdfOutcomes } from '../labels';
import { KeptDialog } from '../kept-dialog';
import { useRefresh } from '../live';
import { Chip, Problem } from '../parts';
import { ScrollBox, Section } from '../section';
import { queryKeys } from '../query-keys';
import { useMe, useSession } from '../session';
import { type Offer, type OfferBody, OfferEditor } from './offer-editor';
import { type Answer, AnswerForm } from './offer-answer';
import { OfferPdf } from './offer-pdf';
import { DocumentTask } from './shared-case';

type Step = 'sending' | 'recall';

const EDITABLE = new Set(['draft', 'recalled']);
const CAN_BE_SUPPLEMENTED = new Set(['sent', 'approved', 'partly-approved']);

/** The offers of a case: drafted, sent, answered, supplemented. */
export function Offers({ caseId, taskId }: { readonly caseId: string; readonly taskId: string }) {
  const { api, word, language } = useSession();
  const queries = useQueryClient();
  const refresh = useRefresh();
  const mayPost = useMe()?.permissions.includes('invoices:post') ?? false;
  const [editing, setEditing] = useState<{ offer: Offer | null; supplements: Offer | null } | null>(null);
  const [answering, setAnswering] = useState<Offer | null>(null);
  const offers = useQuery({
    queryKey: queryKeys.offers(caseId),
    queryFn: async () => (await api.GET('/v1/offers', { params: { query: { caseId, limit: 100 } } })).data.items,
    refetchInterval: refresh,
  });
  const changed = () =>
    Promise.all(
      [queryKeys.offers(caseId), queryKeys.approval(caseId)].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
  const save = useMutation({
    mutationFn: async (body: OfferBody) => {
      const { offer, supplements } = editing ?? { offer: null, supplements: null };
      if (!offer) {
        // A supplement belongs to the case and the task of its offer.
        const of = supplements ? { caseId: supplements.caseId, supplementsId: supplements.id } : { caseId, taskId };
        await api.POST('/v1/offers', { body: { ...body, ...of } });
      } else {
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
      <ScrollBox label={word('offers')}>
        <Table<Offer>
          size="small"
          rowKey="id"
          pagination={false}
          loading={offers.isLoading}
          locale={{ emptyText: word('noOffers') }}
          dataSource={items}
          columns={[
            {
              title: word('number'),
              render: (_, one) => (
                <>
                  {one.number}
                  <DocumentTask caseId={caseId} document={one} />
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
                  <Chip phase={offerStates[one.state]?.phase ?? 'dead'}>
                    {inLanguage(offerStates[one.state], language, one.state)}
                  </Chip>
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
      </ScrollBox>
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
