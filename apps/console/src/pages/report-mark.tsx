import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Typography } from 'antd';
import { useState } from 'react';
import { ifMatch } from '#client';
import { Problem } from '../problem';
import { queryKeys } from '../query-keys';
import { Section } from '../section';
import { useMe, useSession } from '../session';
import { FileButton } from './add-files';

/** As the API takes it in Base64, which is a third longer. */
const MAX_BYTES = 300_000;

/** The company's mark on the PDFs of its reports. */
export function ReportMark() {
  const { api, word } = useSession();
  const queries = useQueryClient();
  const mayChange = useMe()?.permissions.includes('settings:manage') ?? false;
  const [isTooLarge, setIsTooLarge] = useState(false);
  const mark = useQuery({
    queryKey: queryKeys.reportMark,
    queryFn: async () => (await api.GET('/v1/report-mark')).data,
  });
  const save = useMutation({
    mutationFn: (image: string | null) =>
      api.PUT('/v1/report-mark', {
        params: { header: ifMatch({ version: mark.data?.version ?? 0 }) },
        body: { image },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: queryKeys.reportMark }),
  });
  const choose = async ([file]: readonly File[]) => {
    if (!file) return;
    setIsTooLarge(file.size > MAX_BYTES);
    if (file.size > MAX_BYTES) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    save.mutate(btoa([...bytes].map((byte) => String.fromCharCode(byte)).join('')));
  };
  const image = mark.data?.image ?? null;
  return (
    <Section title={word('reportMark')}>
      <Flex vertical gap={8} align="start">
        {image && (
          <img
            alt={word('reportMark')}
            style={{ maxHeight: 60, maxWidth: 240 }}
            src={`data:image/${image.startsWith('/9j') ? 'jpeg' : 'png'};base64,${image}`}
          />
        )}
        <Typography.Text>{word(isTooLarge ? 'markTooLarge' : 'reportMarkHelp')}</Typography.Text>
        {mayChange && (
          <Flex gap={8}>
            <FileButton accept="image/png,image/jpeg" isSingle onFiles={(files) => void choose(files)}>
              {word('chooseMark')}
            </FileButton>
            {image && (
              <Button size="small" onClick={() => save.mutate(null)}>
                {word('removeMark')}
              </Button>
            )}
          </Flex>
        )}
        {save.error && <Problem error={save.error} />}
      </Flex>
    </Section>
  );
}
