/** Fictitious people and companies in real towns, with the letters that wrong encodings break. */
export const FIRST_NAMES = [
  'Åse',
  'Søren',
  'Jørgen',
  'Bjørk',
  'Mette',
  'Lærke',
  'Øjvind',
  'Kåre',
  'Anne-Grethe',
  'Hans Åge',
  'Zoë',
  'Niels',
  'Ragnhild',
  'Günther',
  'Amalie',
  'Tóra',
  'Pilutaq',
] as const;

export const LAST_NAMES = [
  'Ørskov',
  'Bækgård',
  'Æbelø',
  'Aagaard',
  'Kjær',
  'Sørensen',
  'Nygård Møller',
  'Ågren',
  'Thrane',
  'Løvstrøm',
  'Højbjerg',
  'Vestergaard',
  'Brønd',
  'von Lüttichau',
  "O'Connor",
  'Mikkelsen',
] as const;

export const COMPANIES = [
  'A/B Lærkehuset',
  'Café Ærlig ApS',
  'Ejerforeningen Åbrinken 3',
  'Grøn & Søn I/S',
  'Nørrebro Cykler ApS',
  'Skærbæk Smedie A/S',
  'Boligselskabet Østerhåb',
  'Brdr. Kjærgaard ApS',
] as const;

export const STREETS = [
  'Søndre Æblevej',
  'Strandstien',
  'Østergade',
  'Nr. Bjertvej',
  'Åboulevarden',
  'Gl. Kongevej',
  'Skovbrynet',
  'H.C. Ørsteds Vej',
  'Kærvænget',
  'Sct. Knuds Allé',
  'Bredgade',
  'Møllebakken',
] as const;

export const FLOORS = ['st. th.', 'st. tv.', '1. mf.', '2. tv.', '3. th.', 'kl.', '4., dør 12'] as const;

export const TOWNS = [
  ['0800', 'Høje Taastrup'],
  ['1620', 'København V'],
  ['2200', 'København N'],
  ['2800', 'Kongens Lyngby'],
  ['3000', 'Helsingør'],
  ['3700', 'Rønne'],
  ['3900', 'Nuuk'],
  ['4000', 'Roskilde'],
  ['4581', 'Rørvig'],
  ['5000', 'Odense C'],
  ['5970', 'Ærøskøbing'],
  ['6000', 'Kolding'],
  ['6720', 'Fanø'],
  ['7100', 'Vejle'],
  ['8000', 'Aarhus C'],
  ['8600', 'Silkeborg'],
  ['9000', 'Aalborg'],
  ['9940', 'Læsø'],
] as const;

interface Damage {
  cause: string;
  category: string;
  type: string;
  description: string;
}

export const DAMAGES: readonly Damage[] = [
  {
    cause: 'Vand',
    category: 'Rørskade',
    type: 'Skjult rørskade',
    description: 'Utæt rør under gulv i bryggers; fugt målt ved væg mod køkken.',
  },
  {
    cause: 'Vand',
    category: 'Vandskade',
    type: 'Udstrømning',
    description: 'Vaskemaskine løbet over. Trægulv buler i gang og stue.',
  },
  {
    cause: 'Storm',
    category: 'Stormskade',
    type: 'Tag',
    description: 'Tagsten blæst ned på nordsiden; presenning lagt på af beboer.',
  },
  {
    cause: 'Storm',
    category: 'Stormskade',
    type: 'Hegn',
    description: 'Plankeværk væltet, ca. 12 m. Stolper knækket ved jord.',
  },
  {
    cause: 'Brand',
    category: 'Brandskade',
    type: 'Røg og sod',
    description: 'Brand i emhætte. Sod på lofter, køkkenelementer forkullet.',
  },
  {
    cause: 'Skybrud',
    category: 'Oversvømmelse',
    type: 'Kælder',
    description: 'Ca. 15 cm vand i kælder; gipsvægge våde 40 cm op.',
  },
  {
    cause: 'Indbrud',
    category: 'Hærværk',
    type: 'Dør',
    description: 'Terrassedør opbrudt ved lås; karm flækket, rude knust.',
  },
  {
    cause: 'Glas',
    category: 'Glasskade',
    type: 'Termorude',
    description: 'Revne i termorude, 118 × 142 cm, 1. sal – stillads nødvendigt.',
  },
  {
    cause: 'Frost',
    category: 'Rørskade',
    type: 'Frostsprængning',
    description: 'Frostsprængt rør i udhus. «Hovedhane lukket», siger ejer.',
  },
  {
    cause: 'Insekt',
    category: 'Svamp og insekt',
    type: 'Husbukke',
    description: 'Angreb i spærfod og lægter; udhæng gennemtæret.',
  },
];

export const RESPONSIBILITIES = ['Dækket', 'Dækket efter besigtigelse', 'Afventer dækning'] as const;
export const TASK_TYPES = ['Reparation', 'Besigtigelse', 'Skadeservice', 'Taksering'] as const;
export const POLICY_TYPES = ['Hus', 'Indbo', 'Fritidshus', 'Erhverv', 'Ejerskifte'] as const;
export const CONTACT_ROLES = ['Vicevært', 'Lejer', 'Ægtefælle', 'Nabo', 'Bestyrelsesformand'] as const;
export const NOTES = [
  'Nøgle hos nabo i nr. 9.',
  'Ring før kl. 9 & efter kl. 15.',
  'Hund i haven!',
  'Parkering: kun P-skive, 2 t.',
  'Ønsker SMS – "ikke opkald".',
  'Adgang via port; kode fås på stedet.',
] as const;

/** File names have spaces, commas and å too. */
export const ATTACHMENT_NAMES = [
  'foto 1.png',
  'foto 2.png',
  'rapport.pdf',
  'fugtmåling.pdf',
  'plan, stueetage.pdf',
] as const;
