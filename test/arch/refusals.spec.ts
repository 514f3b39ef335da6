import { refusalFaults } from './refusals.js';
import { productionFiles, sourceFile } from './source-file.js';

const refusal = (name: string, code: string) => `
  export class ${name} extends DomainError {
    constructor() { super({ code: '${code}', kind: 'conflict', da: '', en: '', errors: [{ code: 'no-matter' }] }); }
  }`;

describe('codes of refusals', () => {
  it('start with their context and stand for one refusal each', () => {
    expect(refusalFaults(productionFiles('libs', 'apps'))).toEqual([]);
  });

  it.each([
    ['libs/tokens/domain/token-errors.ts', 'users.unknown-token', 'should start with tokens.'],
    ['libs/scalepoint-settings/domain/a.ts', 'scalepoint-settings.unknown-field', 'should start with settings.'],
    ['libs/scalepoint-gateway/http/a.ts', 'http.unreadable', 'should start with gateway.'],
    ['libs/platform/http/a.ts', 'tokens.unknown-token', 'should start with http.'],
    ['libs/shared-kernel/money.ts', 'cvr.malformed', 'should start with money.'],
    ['libs/tokens/domain/token-errors.ts', 'tokens.UnknownToken', 'not <context>.<refusal> in kebab case'],
    ['libs/tokens/domain/token-errors.ts', 'unknown-token', 'not <context>.<refusal> in kebab case'],
  ])('are found out: %s with %s', (path, code, fault) => {
    expect(refusalFaults([sourceFile(path, refusal('Refused', code))]).join()).toContain(fault);
  });

  it('are found out when two share one, also by way of a constant', () => {
    const byConstant = "class B extends DomainError { constructor() { const code = 'tokens.gone'; super({ code }); } }";
    const files = [
      sourceFile('libs/tokens/domain/a.ts', refusal('A', 'tokens.gone')),
      sourceFile('libs/tokens/domain/b.ts', byConstant),
    ];
    expect(refusalFaults(files)).toEqual([
      'tokens.gone is used by two errors: libs/tokens/domain/a.ts A, libs/tokens/domain/b.ts B',
    ]);
  });
});
