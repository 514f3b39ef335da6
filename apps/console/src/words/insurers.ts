/** The words of merging insurers. */
export const insurersDanish = {
  mergeInsurer: 'Slå sammen',
  mergeInsurerTitle: 'Slå {name} sammen med et andet selskab?',
  mergeInsurerInto: 'Behold dette selskab',
  mergeInsurerHelp:
    'Tokens, opgaver og tekstskabeloner flyttes til det selskab, I beholder. Beskeder, der stadig kommer fra {name}, vises som dets.',
  mergeInsurerTokens: 'Begge selskabers tokens gælder stadig. Slet den ene bagefter, hvis den ikke bruges mere.',
  mergeInsurerFinal: 'Det kan ikke fortrydes. Fakturaer beholder det selskab, de er bogført til.',
};

export const insurersEnglish: Record<keyof typeof insurersDanish, string> = {
  mergeInsurer: 'Merge',
  mergeInsurerTitle: 'Merge {name} into another insurer?',
  mergeInsurerInto: 'Keep this insurer',
  mergeInsurerHelp:
    'Tokens, tasks and text templates move to the insurer that you keep. Messages that still come from {name} are shown as its.',
  mergeInsurerTokens: 'The tokens of both insurers stay valid. Delete one afterwards if it is no longer used.',
  mergeInsurerFinal: 'It cannot be undone. Invoices keep the insurer that they were booked for.',
};
