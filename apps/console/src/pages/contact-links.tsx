import { useEffect, useState } from 'react';
import { asGiven, danishNumber, type Dialled, foreignNumber } from '../phone';
import { addressOf, addressText, type Task } from './task-text';

/** A number as it is written and as it is dialled. What reads foreign numbers is loaded only for them. */
export function useDialled(number: string | null | undefined): Dialled | null {
  const danish = number ? danishNumber(number) : null;
  const [foreign, setForeign] = useState<{ readonly number: string; readonly dialled: Dialled } | null>(null);
  const toLoad = number && danish === null ? number : null;
  useEffect(() => {
    if (toLoad === null) return;
    let isStopped = false;
    void foreignNumber(toLoad).then((dialled) => !isStopped && setForeign({ number: toLoad, dialled }));
    return () => {
      isStopped = true;
    };
  }, [toLoad]);
  if (!number) return null;
  return danish ?? (foreign?.number === number ? foreign.dialled : asGiven(number));
}

export function PhoneLink({ number }: { readonly number: string | null | undefined }) {
  const dialled = useDialled(number);
  return dialled && <a href={`tel:${dialled.dialled}`}>{dialled.shown}</a>;
}

export function MailLink({ address }: { readonly address: string | null | undefined }) {
  return address ? <a href={`mailto:${address}`}>{address}</a> : null;
}

type Located = Pick<Task, 'damageAddress' | 'policyholder'>;

/** Where a map shows the damage; null without an address. */
export function mapAddress({ damageAddress, policyholder }: Located): string | null {
  const text = addressText(damageAddress ?? policyholder.address);
  return text && `https://www.openstreetmap.org/search?query=${encodeURIComponent(text)}`;
}

/** Opens the address in a map. */
export function MapLink({ task }: { readonly task: Located }) {
  const href = mapAddress(task);
  if (href === null) return <>{addressOf(task)}</>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {addressOf(task)}
    </a>
  );
}
