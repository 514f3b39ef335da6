import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { Problem } from '../parts';
import { useSession } from '../session';
import { FileButton } from './add-files';
import type { Offer } from './offer-editor';
import { save } from './task-files';

/** The PDF of an offer, which goes to Scalepoint with it: attached before the offer is sent, and downloaded. */
export function OfferPdf({
  offer: { id, number, hasPdf },
  mayAttach,
  onChanged,
}: {
  readonly offer: Offer;
  readonly mayAttach: boolean;
  readonly onChanged: () => Promise<unknown>;
}) {
  const { api, word } = useSession();
  const params = { path: { id } };
  const attach = useMutation({
    mutationFn: (file: File) =>
      api.PUT('/v1/offers/{id}/pdf', {
        params,
        body: file,
        bodySerializer: (content: unknown) => content as Blob,
        headers: { 'content-type': 'application/pdf' },
      }),
    onSuccess: onChanged,
  });
  const download = useMutation({
    mutationFn: async () => {
      const { data } = await api.GET('/v1/offers/{id}/pdf', { params, parseAs: 'blob' });
      save(data as unknown as Blob, `tilbud-${number}.pdf`);
    },
  });
  const error = attach.error ?? download.error;
  return (
    <>
      {hasPdf && (
        <Button size="small" onClick={() => download.mutate()}>
          {word('pdf')}
        </Button>
      )}
      {mayAttach && (
        <FileButton accept="application/pdf" isSingle onFiles={([file]) => file && attach.mutate(file)}>
          {word(hasPdf ? 'replacePdf' : 'attachPdf')}
        </FileButton>
      )}
      {error && <Problem error={error} />}
    </>
  );
}
