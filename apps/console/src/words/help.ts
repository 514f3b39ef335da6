/** The texts of the link to the user guide. */
export const help = {
  danish: { help: 'Hjælp til denne side' },
  english: { help: 'Help for this page (in Danish)' },
};
