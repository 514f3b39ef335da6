import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { components } from '#client';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';

type Kind = components['schemas']['TextTemplateItem']['kind'];

/** The company's text templates that fit; nothing is shown where there are none. */
export function TemplateChoice({
  kind,
  insurerId,
  onChoose,
}: {
  readonly kind: Kind;
  readonly insurerId: string | null;
  readonly onChoose: (text: string) => void;
}) {
  const { api, word } = useSession();
  const found = useQuery({
    queryKey: queryKeys.textTemplates,
    queryFn: async () => (await api.GET('/v1/text-templates')).data,
    staleTime: 60_000,
  });
  const fitting = (found.data?.templates ?? []).filter(
    (one) => one.kind === kind && (one.insurerId === null || one.insurerId === insurerId),
  );
  if (fitting.length === 0) return null;
  return (
    <Select
      aria-label={word('template')}
      placeholder={word('template')}
      value={null}
      style={{ width: '100%', marginBottom: 8 }}
      onChange={(index: number | null) => {
        const chosen = index === null ? undefined : fitting[index];
        if (chosen) onChoose(chosen.text);
      }}
      options={fitting.map(({ title }, value) => ({ value, label: title }))}
    />
  );
}
