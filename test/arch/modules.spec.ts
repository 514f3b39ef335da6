import { moduleFaults } from './modules.js';
import { productionFiles, sourceFile } from './source-file.js';

const faultsOf = (text: string) => moduleFaults([sourceFile('libs/alpha/alpha.module.ts', text)]);

describe('the module of a context', () => {
  it('is not global, and lists what it has in named arrays', () => {
    expect(moduleFaults(productionFiles('libs'))).toEqual([]);
  });

  it.each([
    ['@Global() @Module({}) class AlphaModule {}', 'a context is not global; import its module'],
    ['@Module({ providers: [Tasks] }) class AlphaModule {}', 'providers are listed in a const with a name'],
    ['@Module({ controllers: [Tasks] }) class AlphaModule {}', 'controllers are listed in a const with a name'],
  ])('is found out: %s', (text, fault) => {
    expect(faultsOf(text)).toEqual([`libs/alpha/alpha.module.ts: ${fault}`]);
  });

  it('that keeps the rule passes', () => {
    expect(faultsOf('@Module({ controllers, providers: [...reactions, ...timers] }) class AlphaModule {}')).toEqual([]);
  });
});
