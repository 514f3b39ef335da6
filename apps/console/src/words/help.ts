/** The texts of the link to the user guide. */
export const helpDanish = { help: 'Hjælp til denne side' };
export const helpEnglish: Record<keyof typeof helpDanish, string> = { help: 'Help for this page (in Danish)' };
