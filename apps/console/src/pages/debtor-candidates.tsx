import { useQueries } from '@tanstack/react-query';
import { Flex, Radio, Typography } from 'antd';
import { DirectorySelect } from '../directory-select';
import { danishNumber } from '../phone';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';

/**
 * The debtors among which a person has to choose, told apart by address, phone and CVR, and nothing chosen beforehand;
 * another one can still be looked up.
 */
export function DebtorCandidates({
  ids,
  value = null,
  onChange,
}: {
  readonly ids: readonly string[];
  readonly value?: string | null;
  readonly onChange?: (id: string | null) => void;
}) {
  const { api, word } = useSession();
  const found = useQueries({
    queries: ids.map((id) => ({
      queryKey: queryKeys.directoryEntry('debtors', id, 'whole'),
      queryFn: async () =>
        (await api.GET('/v1/directory/{kind}/{id}', { params: { path: { kind: 'debtors', id } } })).data,
    })),
  });
  return (
    <Flex vertical gap={12}>
      <Radio.Group
        aria-label={word('caseDebtor')}
        value={value}
        onChange={({ target }) => onChange?.(target.value as string)}
      >
        <Flex vertical gap={8}>
          {ids.map((id, index) => {
            const entry = found[index]?.data;
            return (
              <Radio key={id} value={id}>
                <Typography.Text strong>{entry?.name ?? id}</Typography.Text>
                <div>
                  {[
                    entry?.address &&
                      [entry.address.street, entry.address.postalCode, entry.address.city].filter(Boolean).join(' '),
                    ...(entry?.phones ?? []).map((number) => danishNumber(number)?.shown ?? number),
                    entry?.cvr && `CVR ${entry.cvr}`,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
              </Radio>
            );
          })}
        </Flex>
      </Radio.Group>
      <div>
        <Typography.Text type="secondary">{word('anotherDebtor')}</Typography.Text>
        <DirectorySelect
          kind="debtors"
          label={word('anotherDebtor')}
          value={value !== null && ids.includes(value) ? null : value}
          onChange={(id) => onChange?.(id)}
        />
      </div>
    </Flex>
  );
}
