import { phone } from '../formats';
import { addressOf, addressText, type Task } from './task-text';

export function PhoneLink({ number }: { readonly number: string | null | undefined }) {
  if (!number) return null;
  return <a href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>{phone(number)}</a>;
}

export function MailLink({ address }: { readonly address: string | null | undefined }) {
  return address ? <a href={`mailto:${address}`}>{address}</a> : null;
}

/** Opens the address in a map. */
export function MapLink({ task }: { readonly task: Pick<Task, 'damageAddress' | 'policyholder'> }) {
  const text = addressText(task.damageAddress ?? task.policyholder.address);
  if (text === null) return <>{addressOf(task)}</>;
  return (
    <a
      href={`https://www.openstreetmap.org/search?query=${encodeURIComponent(text)}`}
      target="_blank"
      rel="noreferrer noopener"
    >
      {text}
    </a>
  );
}
