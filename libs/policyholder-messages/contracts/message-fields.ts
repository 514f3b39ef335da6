/** What fills the merge fields of a message; empty where it is not known. */
export interface MessageValues {
  readonly policyholder: string;
  /** `tirsdag den 1. december` */
  readonly date: string;
  /** `8.30` */
  readonly time: string;
  readonly arrival: string;
  readonly employee: string;
  readonly company: string;
  readonly companyPhone: string;
  readonly address: string;
  readonly insurer: string;
  readonly caseNumber: string;
  /** Opens the page of the appointment. */
  readonly link: string;
  /** Opens the page where the recipient asks for no more messages. */
  readonly optOut: string;
}

export interface MessageField {
  readonly key: keyof MessageValues;
  /** The name between the brackets of a template. */
  readonly name: string;
  /** The English name, accepted as an alternative. */
  readonly alias: string;
  readonly label: { readonly da: string; readonly en: string };
  readonly sample: string;
  /** As long as it usually gets: a text message must have room for it. */
  readonly longest: string;
}

/** Every merge field of a message, in the order of the settings page. The samples of links come from the installation. */
export const MESSAGE_FIELDS: readonly MessageField[] = [
  field('policyholder', 'Kunde', 'Customer', 'Forsikringstagerens navn', 'Policyholder’s name', 'Åse Bækgård', 34),
  field('date', 'Dato', 'Date', 'Besøgets dato', 'Date of the visit', 'tirsdag den 1. december', 24),
  field('time', 'Tid', 'Time', 'Besøgets klokkeslæt', 'Time of the visit', '8.30', 5),
  field('arrival', 'Ankomst', 'Arrival', 'Forventet ankomst', 'Expected arrival', '8.45', 5),
  field('employee', 'Medarbejder', 'Employee', 'Medarbejderens navn', 'Employee’s name', 'Bo Ørsted', 26),
  field('company', 'Firma', 'Company', 'Firmaets navn', 'Company’s name', 'Demo Byg & Søn', 30),
  field('companyPhone', 'FirmaTelefon', 'CompanyPhone', 'Firmaets telefon', 'Company’s phone', '46 11 22 33', 16),
  field('address', 'Adresse', 'Address', 'Skadeadresse', 'Damage address', 'Strandstien 7, 4581 Rørvig', 44),
  field('insurer', 'Forsikringsselskab', 'Insurer', 'Forsikringsselskab', 'Insurer', 'Nordlys Forsikring', 28),
  field('caseNumber', 'Sagsnummer', 'CaseNumber', 'Sagens nummer', 'Number of the case', '20260824-01', 18),
  field('link', 'Link', 'Link', 'Link til aftalen', 'Link to the appointment', '', 0),
  field('optOut', 'Afmeld', 'OptOut', 'Link til at afmelde beskeder', 'Link to stop messages', '', 0),
];

function field(
  key: keyof MessageValues,
  name: string,
  alias: string,
  da: string,
  en: string,
  sample: string,
  length: number,
): MessageField {
  return { key, name, alias, label: { da, en }, sample, longest: 'x'.repeat(Math.max(length, sample.length)) };
}
