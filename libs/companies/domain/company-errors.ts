import { DomainError } from '#shared-kernel';

export class CompanyKeyIsTaken extends DomainError {
  constructor(key: string) {
    super({
      code: 'companies.key-taken',
      kind: 'conflict',
      da: `Nøglen "${key}" bruges af et andet firma. Vælg en anden; en nøgle flytter aldrig til et andet firma.`,
      en: `Another company has the key "${key}". Choose another one; a key never moves to another company.`,
      errors: [{ pointer: '/key', code: 'taken', da: 'Er i brug.', en: 'Is in use.' }],
    });
  }
}

export class CompanyIdIsTaken extends DomainError {
  constructor(key: string) {
    super({
      code: 'companies.id-taken',
      kind: 'conflict',
      da: `Firmaet med dette id er allerede oprettet med nøglen "${key}". Ret det i stedet for at oprette det igen.`,
      en: `The company with this id is registered already, with the key "${key}". Change it instead of registering it again.`,
      errors: [{ pointer: '/id', code: 'taken', da: 'Er i brug.', en: 'Is in use.' }],
    });
  }
}

export class CompanyKeyIsInvalid extends DomainError {
  constructor() {
    super({
      code: 'companies.key-invalid',
      kind: 'invalid',
      da: 'Nøglen skal være på 2 til 63 små bogstaver a-z, cifre og bindestreger og må ikke begynde med en bindestreg, f.eks. acme.',
      en: 'The key must have 2 to 63 lower case letters a-z, digits and dashes, and not begin with a dash, such as acme.',
      errors: [{ pointer: '/key', code: 'wrong-form', da: 'Har ikke den rette form.', en: 'Has not the right form.' }],
    });
  }
}

export class CompanyNameIsInvalid extends DomainError {
  constructor() {
    super({
      code: 'companies.name-invalid',
      kind: 'invalid',
      da: 'Firmaets navn skal være på 1 til 200 tegn, f.eks. Acme ApS.',
      en: 'The name of the company must have 1 to 200 characters, such as Acme ApS.',
      errors: [{ pointer: '/name', code: 'wrong-length', da: 'Skal udfyldes.', en: 'Must be given.' }],
    });
  }
}

export class CvrIsMistyped extends DomainError {
  constructor() {
    super({
      code: 'companies.cvr-mistyped',
      kind: 'invalid',
      da: 'CVR-nummeret består ikke kontrollen af cifrene, så der er nok en tastefejl. Slå nummeret op på virk.dk.',
      en: 'The check digit of the CVR number does not match, so it is probably mistyped. Look the number up at virk.dk.',
      errors: [{ pointer: '/cvr', code: 'check-digit', da: 'Kontrolcifferet passer ikke.', en: 'Wrong check digit.' }],
    });
  }
}
