/** The words of the rules of assignment. */
export const assignmentDanish = {
  assignmentRules: 'Tildelingsregler',
  assignmentHelp:
    'Når en sag oprettes, vælger den første regel, der passer, sagsansvarlig og evt. sagsgruppe. Regler går forud for standardindstillingerne og debitoren.',
  ruleNumber: 'Regel {number}',
  postalCodesField: 'Postnumre, fx 8000-8299, 8600',
  postalCodesFault: 'Skriv postnumre med fire cifre, enkeltvis eller som interval: 8000-8299, 8600',
  damageTypeContains: 'Skadetypen indeholder',
  addRule: 'Tilføj regel',
  moveUp: 'Flyt op',
  tryRules: 'Afprøv på en opgave',
  tryOn: 'Opgave (tom: den nyeste)',
  ruleChooses: 'Regel {number} vælger {name}.',
  noRuleChooses: 'Ingen regel passer. Standardindstillingerne gælder.',
  rulesSkipped: 'Medarbejderen i regel {numbers} er ikke aktiv, så reglen springes over.',
  noTaskToTry: 'Der er ingen opgave at afprøve på endnu.',
};

export const assignmentEnglish: Readonly<Record<keyof typeof assignmentDanish, string>> = {
  assignmentRules: 'Assignment rules',
  assignmentHelp:
    'When a case is opened, the first rule that fits chooses its manager and possibly its group. Rules take precedence over the default settings and the debtor.',
  ruleNumber: 'Rule {number}',
  postalCodesField: 'Postal codes, such as 8000-8299, 8600',
  postalCodesFault: 'Write postal codes of four digits, one by one or as a range: 8000-8299, 8600',
  damageTypeContains: 'Kind of damage contains',
  addRule: 'Add a rule',
  moveUp: 'Move up',
  tryRules: 'Try on a task',
  tryOn: 'Task (empty: the latest)',
  ruleChooses: 'Rule {number} chooses {name}.',
  noRuleChooses: 'No rule fits. The default settings apply.',
  rulesSkipped: 'The employee of rule {numbers} is not active, so the rule is skipped.',
  noTaskToTry: 'There is no task to try on yet.',
};
