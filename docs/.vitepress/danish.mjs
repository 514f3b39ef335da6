// The Danish part of the site: its pages and the words around them.
const page = (text, link) => ({ text, link: `/da/${link}` });

export const da = {
  sidebar: [
    {
      text: 'Kom i gang',
      items: [
        page('Oversigt', ''),
        page('Slå Scalepoint til', 'slaa-til'),
        page('Standardindstillinger', 'standardindstillinger'),
        page('Arbejdsdage og frister', 'arbejdsdage'),
        page('Sikkerhedstokens', 'sikkerhedstokens'),
        page('Brugernavne', 'brugernavne'),
      ],
    },
    {
      text: 'Det daglige arbejde',
      items: [
        page('Morgenens opgaver', 'morgenens-opgaver'),
        page('Medarbejdere og notifikationer', 'medarbejdere-og-notifikationer'),
        page('En besigtigelse', 'besigtigelse'),
        page('Kalenderen', 'kalender'),
        page('Rapporter', 'rapporter'),
        page('En faktura', 'faktura'),
      ],
    },
  ],
  theme: {
    outline: { level: [2, 3], label: 'På denne side' },
    docFooter: { prev: 'Forrige', next: 'Næste' },
    darkModeSwitchLabel: 'Udseende',
    lightModeSwitchTitle: 'Skift til lyst tema',
    darkModeSwitchTitle: 'Skift til mørkt tema',
    sidebarMenuLabel: 'Menu',
    returnToTopLabel: 'Til toppen',
    langMenuLabel: 'Sprog',
    skipToContentLabel: 'Gå til indhold',
    notFound: {
      title: 'Siden findes ikke',
      quote: 'Adressen er måske skrevet forkert. Brug menuen eller søgefeltet.',
      linkLabel: 'Til brugervejledningen',
      linkText: 'Til brugervejledningen',
    },
  },
  search: {
    button: { buttonText: 'Søg', buttonAriaLabel: 'Søg' },
    modal: {
      displayDetails: 'Vis detaljer',
      resetButtonTitle: 'Ryd',
      backButtonTitle: 'Luk',
      noResultsText: 'Intet fundet for',
      footer: {
        selectText: 'åbn',
        selectKeyAriaLabel: 'Enter',
        navigateText: 'vælg',
        navigateUpKeyAriaLabel: 'pil op',
        navigateDownKeyAriaLabel: 'pil ned',
        closeText: 'luk',
        closeKeyAriaLabel: 'Escape',
      },
    },
  },
};
