import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { type Kind, useEntry } from './parts';
import { queryKeys } from './query-keys';
import { useSession } from './session';

/** A drop-down of directory entries that searches while the user types. */
export function DirectorySelect({
  kind,
  value,
  onChange,
  id,
  label,
}: {
  readonly kind: Kind;
  readonly value?: string | null;
  readonly onChange?: (id: string | null) => void;
  readonly id?: string;
  readonly label: string;
}) {
  const { api, word } = useSession();
  const [text, setText] = useState('');
  const found = useQuery({
    queryKey: queryKeys.directory(kind, text),
    queryFn: async () => {
      const query = { limit: 50, active: true, ...(text && { q: text }) };
      return (await api.GET('/v1/directory/{kind}', { params: { path: { kind }, query } })).data.items;
    },
    placeholderData: (before) => before,
  });
  // The selected entry may not be among the search results.
  const chosenName = useEntry(kind, value);
  const options = (found.data ?? []).map((entry) => ({ value: entry.id, label: entry.name }));
  if (value && !text && !options.some((option) => option.value === value)) {
    options.unshift({ value, label: chosenName ?? value });
  }
  return (
    <Select
      {...(id && { id })}
      aria-label={label}
      allowClear={{ label: word('clear') }}
      notFoundContent={word('nothingHere')}
      showSearch={{ filterOption: false, onSearch: setText }}
      value={value ?? null}
      onChange={(chosen: string | undefined) => onChange?.(chosen ?? null)}
      options={options}
      loading={found.isFetching}
    />
  );
}
