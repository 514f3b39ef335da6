import { useQuery } from '@tanstack/react-query';
import { Flex } from 'antd';
import { useEffect } from 'react';
import { asked, type Brand, type SignInConfig } from './kept-session';
import { queryKeys } from './query-keys';

/** Which users may sign in and how, and the ERP's name and mark. It changes only with the server. */
export function useConsoleConfig() {
  return useQuery({
    queryKey: queryKeys.config,
    queryFn: () => asked<SignInConfig>('/console-session/config'),
    staleTime: Infinity,
  });
}

const UNKNOWN: Brand = { name: '', mark: null };

export function useBrand(): Brand {
  return useConsoleConfig().data?.brand ?? UNKNOWN;
}

/** The ERP's mark and name, and below them the company that one works in. */
export function BrandLine({ company }: { readonly company?: string | undefined }) {
  const { name, mark } = useBrand();
  useEffect(() => {
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    if (mark !== null && icon) icon.href = mark;
  }, [mark]);
  return (
    <Flex gap={10} align="center" className="brand">
      {mark !== null && <img src={mark} alt="" className="brand-mark" />}
      <strong className="ellipsis">{name}</strong>
      {company && <span className="quiet ellipsis">{company}</span>}
    </Flex>
  );
}
