import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { KeptDialog } from '../kept-dialog';
import { Problem } from '../parts';
import { useSession } from '../session';
import { LinkDialog } from './link-dialog';

/** Makes the link with which the policyholder sees a visit; an earlier one stops working. */
export function VisitLink({ visitId, label }: { readonly visitId: string; readonly label: string }) {
  const { api, word } = useSession();
  const [link, setLink] = useState<string | null>(null);
  const invite = useMutation({
    mutationFn: async () => (await api.POST('/v1/invitations', { body: { visitId } })).data.link,
    onSuccess: setLink,
  });
  return (
    <>
      <Button size="small" aria-label={label} loading={invite.isPending} onClick={() => invite.mutate()}>
        {word('customerLink')}
      </Button>
      {invite.error && <Problem error={invite.error} />}
      <KeptDialog of={link}>
        {(shown, isOpen, afterClose) => (
          <LinkDialog
            link={shown}
            text={word('customerLinkShownOnce')}
            isOpen={isOpen}
            afterClose={afterClose}
            onClose={() => setLink(null)}
          />
        )}
      </KeptDialog>
    </>
  );
}
