import type { CaseNameValues } from './case-names.js';

export interface MergeField {
  readonly key: keyof CaseNameValues;
  /** The name between the brackets of a template. */
  readonly name: string;
  /** The English name, accepted as an alternative. */
  readonly alias: string;
  readonly label: { readonly da: string; readonly en: string };
  readonly sample: { readonly da: string; readonly en: string };
}

/** Every merge field of a case name, in the order of the settings page. */
export const MERGE_FIELDS: readonly MergeField[] = [
  field(
    'scalepointCaseNumber',
    'SagsNummerIScalePoint',
    'Sagsnummer i Scalepoint',
    'Case number in Scalepoint',
    '20260824-01',
  ),
  field('taskNumber', 'OpgaveNummer', 'Opgavenummer', 'Task number', '20260824-01-2'),
  field('claimNumber', 'SkadeNummer', 'Skadenummer', 'Claim number', '20260824-01'),
  field('policyNumber', 'Policenummer', 'Policenummer', 'Policy number', '4405.09228'),
  field('insurer', 'Forsikringsselskab', 'Forsikringsselskab', 'Insurer', 'Nordlys Forsikring'),
  field('policyholder', 'Forsikringstager', 'Forsikringstager', 'Policyholder', 'Åse Bækgård'),
  field('damageAddress', 'Skadeadresse', 'Skadeadresse', 'Damage address', 'Strandstien 7'),
  field('postalCode', 'Postnummer', 'Postnummer', 'Postal code', '4581'),
  field('city', 'By', 'By', 'City', 'Rørvig'),
  field('damageType', 'Skadetype', 'Skadetype', 'Damage type', 'Skjult rørskade', 'Hidden pipe damage'),
  field('damageCause', 'Skadeårsag', 'Skadeårsag', 'Damage cause', 'Vand', 'Water'),
  field('damageDate', 'Skadedato', 'Skadedato', 'Damage date', '21-08-2026'),
  field('claimHandler', 'Sagsbehandler', 'Skadebehandler', 'Claim handler at the insurer', 'Mette Kjær'),
  field('requisitionNumber', 'Rekvisitionsnummer', 'Rekvisitionsnummer', 'Requisition number', '20260824-01-2'),
];

function field(
  key: keyof CaseNameValues,
  name: string,
  da: string,
  en: string,
  sample: string,
  englishSample = sample,
): MergeField {
  const alias = key.charAt(0).toUpperCase() + key.slice(1);
  return { key, name, alias, label: { da, en }, sample: { da: sample, en: englishSample } };
}
