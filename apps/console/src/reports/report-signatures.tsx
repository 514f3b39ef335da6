import { Alert, Button, Flex, Typography } from 'antd';
import { useState } from 'react';
import { time } from '../formats';
import { useMe, useSession } from '../session';
import type { ReportBody, Template } from './report-draft';
import { SignaturePad, Strokes } from './signature-pad';

type Signature = ReportBody['signatures'][number];

/** What is signed, who has signed it, and whether that still holds. */
export function ReportSignatures({
  agreement,
  signatures,
  onChange,
}: {
  readonly agreement: Template['agreement'];
  readonly signatures: readonly Signature[];
  readonly onChange: (signatures: Signature[]) => void;
}) {
  const { word } = useSession();
  const me = useMe();
  const [signing, setSigning] = useState<Signature['signatory'] | null>(null);
  const add = (signatory: Signature['signatory'], name: string, path: string) => {
    const signedAt = new Date().toISOString();
    const signature = { id: crypto.randomUUID(), signatory, name, path, signedAt, isValid: true };
    // Who signs again replaces the earlier signature.
    onChange([...signatures.filter((one) => one.signatory !== signatory), signature]);
    setSigning(null);
  };
  return (
    <Flex vertical gap={12}>
      {agreement && (
        <Typography.Paragraph style={{ marginBottom: 0, whiteSpace: 'pre-line' }}>
          {agreement.text}
        </Typography.Paragraph>
      )}
      {signatures.map((one) => (
        <Flex key={one.id} vertical gap={4}>
          <Strokes path={one.path} />
          <span>
            <strong>{one.name}</strong>, {time(one.signedAt)}
          </span>
          {!one.isValid && <Alert type="warning" showIcon title={word('signatureInvalid')} />}
          <div>
            <Button onClick={() => onChange(signatures.filter(({ id }) => id !== one.id))}>
              {word('removeSignature').replace('{name}', one.name)}
            </Button>
          </div>
        </Flex>
      ))}
      {signing ? (
        <SignaturePad
          key={signing}
          defaultName={signing === 'contractor' ? (me?.name ?? '') : ''}
          onDone={(name, path) => add(signing, name, path)}
          onCancel={() => setSigning(null)}
        />
      ) : (
        <Flex gap={8} wrap>
          <Button size="large" onClick={() => setSigning('policyholder')}>
            {word('policyholderSigns')}
          </Button>
          <Button size="large" onClick={() => setSigning('contractor')}>
            {word('contractorSigns')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}
