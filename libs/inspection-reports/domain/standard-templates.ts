import type { AgreementTerms, QuestionKind, TemplateQuestion, TemplateSection } from '../contracts/index.js';
import type { KnownTemplate } from './choose-template.js';

interface Extra {
  readonly mandatory?: boolean;
  readonly options?: readonly string[];
  readonly unit?: string;
}

function question(id: string, kind: QuestionKind, label: string, extra: Extra = {}): TemplateQuestion {
  const { mandatory = false, options = [], unit = null } = extra;
  return { id, label, kind, mandatory, options, unit };
}

const must = { mandatory: true } as const;

const agreement = (mandatory: boolean): AgreementTerms => ({
  title: 'Aftaleseddel',
  text:
    'Jeg giver håndværkeren adgang til at udføre de arbejder, der er beskrevet i denne rapport, og er indforstået med, at' +
    ' udgifter, som forsikringen ikke dækker, herunder selvrisiko og ønsker ud over skaden, betales af mig. Arbejdet' +
    ' begynder, når forsikringsselskabet har godkendt omfanget.',
  mandatory,
});

const access: TemplateSection = {
  title: 'Skadestedet',
  perRoom: false,
  questions: [
    question('bygning', 'choice', 'Bygningstype', {
      options: ['Parcelhus', 'Rækkehus', 'Etagebolig', 'Fritidshus', 'Erhverv', 'Landbrug', 'Andet'],
    }),
    question('byggeaar', 'number', 'Byggeår'),
    question('beboelig', 'yes-no', 'Kan boligen bebos, mens arbejdet står på?', must),
    question('asbest', 'yes-no', 'Er der mistanke om asbest, PCB, bly eller andre farlige stoffer?', must),
    question('adgang', 'text', 'Adgang, nøgler og parkering'),
  ],
};

const scope = (perRoom: boolean): TemplateSection => ({
  title: perRoom ? 'Skadens omfang i rummet' : 'Skadens omfang',
  perRoom,
  questions: [
    question('omfang', 'text', 'Hvad er skadet?', must),
    question('areal', 'number', 'Berørt areal', { unit: 'm²' }),
    question('udbedring', 'text', 'Forslag til udbedring', must),
    question('indbo', 'yes-no', 'Skal indbo flyttes eller opbevares?'),
  ],
});

const next: TemplateSection = {
  title: 'Det videre forløb',
  perRoom: false,
  questions: [
    question('akut', 'text', 'Udført akut ved besigtigelsen'),
    question('fag', 'text', 'Andre fag, der skal med'),
    question('regres', 'yes-no', 'Kan en anden være ansvarlig for skaden?'),
    question('ubeslaegtet', 'text', 'Ældre skader og fejl, der ikke hører til skaden'),
  ],
};

const inspection = { kind: 'inspection', asksRooms: true, agreement: agreement(false) } as const;

/** The templates that every company has. They are copied to be changed; their ids and the ids of their questions stay. */
export const STANDARD_TEMPLATES: readonly KnownTemplate[] = [
  {
    id: '01990000-0000-7000-8000-00000000d001',
    terms: {
      ...inspection,
      name: 'Vandskade',
      damageTypes: ['vand', 'rør', 'fugt', 'udstrømning', 'skybrud', 'oversvømmelse'],
      measures: true,
      sections: [
        {
          title: 'Årsag',
          perRoom: false,
          questions: [
            question('aarsag', 'choice', 'Hvor kommer vandet fra?', {
              ...must,
              options: [
                'Skjult rør',
                'Synligt rør eller installation',
                'Hvidevare',
                'Vådrum',
                'Tag eller tagrende',
                'Skybrud eller kloak',
                'Andet',
              ],
            }),
            question('stoppet', 'yes-no', 'Er udstrømningen stoppet?', must),
            question('vandtype', 'choice', 'Vandets art', {
              options: ['Rent vand', 'Gråt spildevand', 'Kloakvand'],
            }),
            question('forklaring', 'text', 'Hvordan er skaden sket, og hvornår blev den opdaget?', must),
          ],
        },
        access,
        scope(true),
        {
          title: 'Fugt og skimmel i rummet',
          perRoom: true,
          questions: [
            question('skimmel', 'yes-no', 'Er der synlig skimmelsvamp?', must),
            question('aabning', 'yes-no', 'Skal konstruktionen åbnes?'),
            question('udtoerring', 'choice', 'Udtørring', {
              ...must,
              options: ['Ikke nødvendig', 'Naturlig udluftning', 'Kondensaffugter', 'Adsorption og isolationstørring'],
            }),
          ],
        },
        next,
      ],
    },
  },
  {
    id: '01990000-0000-7000-8000-00000000d002',
    terms: {
      ...inspection,
      name: 'Brand',
      damageTypes: ['brand', 'ild', 'sod', 'røg'],
      measures: false,
      sections: [
        {
          title: 'Årsag',
          perRoom: false,
          questions: [
            question('aarsag', 'choice', 'Hvor opstod branden?', {
              ...must,
              options: [
                'Komfur',
                'El-installation',
                'Skorsten eller ovn',
                'Stearinlys',
                'Hvidevare',
                'Ukendt',
                'Andet',
              ],
            }),
            question('politi', 'yes-no', 'Er stedet frigivet af politi og brandvæsen?', must),
            question('statik', 'yes-no', 'Er der tvivl om de bærende konstruktioner?', must),
            question('el', 'yes-no', 'Er el, vand og varme afbrudt, hvor det er nødvendigt?', must),
            question('forklaring', 'text', 'Beskrivelse af branden', must),
          ],
        },
        access,
        {
          title: 'Sod og røg i rummet',
          perRoom: true,
          questions: [
            question('sod', 'choice', 'Sodskade', { ...must, options: ['Ingen', 'Let', 'Middel', 'Svær'] }),
            question('lugt', 'yes-no', 'Er der brandlugt?'),
            question('slukningsvand', 'yes-no', 'Er der skader efter slukningsvand?'),
          ],
        },
        scope(true),
        next,
      ],
    },
  },
  {
    id: '01990000-0000-7000-8000-00000000d003',
    terms: {
      ...inspection,
      name: 'Storm',
      damageTypes: ['storm', 'blæst', 'hagl', 'vind', 'sne'],
      asksRooms: false,
      measures: false,
      sections: [
        {
          title: 'Årsag',
          perRoom: false,
          questions: [
            question('aarsag', 'choice', 'Hvad er beskadiget?', {
              ...must,
              options: [
                'Tag',
                'Tagrende og inddækning',
                'Facade eller gavl',
                'Vindue eller dør',
                'Hegn',
                'Udhus',
                'Andet',
              ],
            }),
            question('vaeltet', 'yes-no', 'Er et træ eller en genstand væltet ned over bygningen?'),
            question('taet', 'yes-no', 'Er bygningen tæt efter den midlertidige afdækning?', must),
            question('stand', 'choice', 'Bygningsdelens stand før skaden', {
              options: ['God', 'Middel', 'Dårlig'],
            }),
            question('forklaring', 'text', 'Beskrivelse af skaden', must),
          ],
        },
        access,
        scope(false),
        next,
      ],
    },
  },
  {
    id: '01990000-0000-7000-8000-00000000d004',
    terms: {
      ...inspection,
      name: 'Generel skade',
      damageTypes: [],
      measures: false,
      sections: [
        {
          title: 'Årsag',
          perRoom: false,
          questions: [question('forklaring', 'text', 'Hvordan er skaden sket, og hvornår blev den opdaget?', must)],
        },
        access,
        scope(true),
        next,
      ],
    },
  },
  {
    id: '01990000-0000-7000-8000-00000000d005',
    terms: {
      name: 'Udtørring',
      kind: 'drying-log',
      damageTypes: [],
      asksRooms: true,
      measures: true,
      agreement: null,
      sections: [
        {
          title: 'Udtørring',
          perRoom: false,
          questions: [
            question('udstyr', 'text', 'Opstillet udstyr', must),
            question('maaler', 'text', 'Måleinstrument'),
            question('el', 'number', 'Elmåler ved tilsynet', { unit: 'kWh' }),
            question('klima', 'text', 'Temperatur og luftfugtighed'),
          ],
        },
      ],
    },
  },
  {
    id: '01990000-0000-7000-8000-00000000d006',
    terms: {
      name: 'Færdigmelding',
      kind: 'finish',
      damageTypes: [],
      asksRooms: true,
      measures: false,
      agreement: {
        title: 'Aflevering',
        text: 'Arbejdet er gennemgået og modtaget. Mangler, der er nævnt i rapporten, udbedres af håndværkeren.',
        mandatory: false,
      },
      sections: [
        {
          title: 'Udført arbejde',
          perRoom: true,
          questions: [
            question('udfoert', 'text', 'Hvad er udført?', must),
            question('mangler', 'text', 'Mangler, der skal udbedres'),
          ],
        },
        {
          title: 'Aflevering',
          perRoom: false,
          questions: [
            question('ryddet', 'yes-no', 'Er der ryddet op, og er udstyr hentet?', must),
            question('noegler', 'yes-no', 'Er nøgler afleveret?'),
            question('ekstra', 'text', 'Arbejder uden for forsikringen'),
          ],
        },
      ],
    },
  },
];
