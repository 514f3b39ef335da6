import { useSession } from '../session';

/**
 * A user is shown by name, or by id if the user has no name here; `scalepoint` as Scalepoint; anything else as automatic.
 */
export function ActorName({ actor, name }: { readonly actor: string; readonly name: string | null }) {
  const { word } = useSession();
  if (name !== null) return <>{name}</>;
  if (actor === 'scalepoint') return <>Scalepoint</>;
  // A file names the work that was handed over, an event only that a subcontractor did it.
  if (/^subcontract(or$|:)/.test(actor)) return <>{word('subcontractorActor')}</>;
  if (actor === 'policyholder') return <>{word('policyholderActor')}</>;
  return <>{actor.startsWith('user:') ? actor.slice('user:'.length) : word('automatic')}</>;
}
