import { useMe, useSession } from '../session';

/** `user:anna` is shown as anna, or by name where it is the reader; `scalepoint` as Scalepoint; anything else as automatic. */
export function ActorName({ actor }: { readonly actor: string }) {
  const { word } = useSession();
  const me = useMe();
  if (actor === 'scalepoint') return <>Scalepoint</>;
  // A file names the work that was handed over, an event only that a subcontractor did it.
  if (/^subcontract(or$|:)/.test(actor)) return <>{word('subcontractorActor')}</>;
  if (actor === 'policyholder') return <>{word('policyholderActor')}</>;
  if (!actor.startsWith('user:')) return <>{word('automatic')}</>;
  const id = actor.slice('user:'.length);
  return <>{me?.userId === id ? (me.name ?? id) : id}</>;
}
