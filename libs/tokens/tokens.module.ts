import { type INestApplicationContext, Module, type Provider } from '@nestjs/common';
import { CaseAnswersModule } from '#case-intake/case-answers.module.js';
import { DirectoryModule } from '#directory';
import { Directory } from '#directory/contracts';
import { Config } from '#platform/config';
import { Commands } from '#platform/cqrs';
import { PersistenceModule } from '#platform/persistence';
import { Keyring } from '#platform/secrets';
import { Clock } from '#shared-kernel';
import { ChangeInsurerHandler } from './commands/change-insurer.js';
import { CreateTokenHandler } from './commands/create-token.js';
import { DeleteTokenHandler } from './commands/delete-token.js';
import { EditTokenHandler } from './commands/edit-token.js';
import { MergeInsurersHandler } from './commands/merge-insurers.js';
import { ReencryptCodes, ReencryptCodesHandler } from './commands/reencrypt-codes.js';
import { RegisterInsurerHandler } from './commands/register-insurer.js';
import { RotateTokenHandler } from './commands/rotate-token.js';
import { SeedInsurersHandler } from './commands/seed-insurers.js';
import { TokenRules } from './domain/token-rules.js';
import { MergedInsurers, OutgoingTokens, SecurityTokens } from './contracts/index.js';
import { CodeSafe, Reencryption } from './domain/code-safe.js';
import { weaknessOf } from './domain/code-strength.js';
import { Insurers, TokenStore } from './domain/token-store.js';
import { InsurerController } from './http/insurer.controller.js';
import { TokenController } from './http/token.controller.js';
import { AesCodeSafe } from './infrastructure/aes-code-safe.js';
import { MikroInsurers, MikroTokenStore } from './infrastructure/mikro-token-store.js';
import { ReencryptTokens } from './infrastructure/reencrypt-tokens.js';
import { SqlMergedInsurers } from './infrastructure/sql-merged-insurers.js';
import { SqlOutgoingTokens } from './infrastructure/sql-outgoing-tokens.js';
import { SqlSecurityTokens } from './infrastructure/sql-security-tokens.js';
import { InsurerMapping, SecurityTokenMapping } from './infrastructure/token.mapping.js';
import { ListInsurersHandler } from './queries/list-insurers.js';
import { ListTokensHandler } from './queries/list-tokens.js';
import { SeedInsurersOnModuleActivated } from './reactions/seed-insurers-on-module-activated.js';

const controllers = [InsurerController, TokenController];

const commandHandlers = [
  ChangeInsurerHandler,
  CreateTokenHandler,
  DeleteTokenHandler,
  EditTokenHandler,
  MergeInsurersHandler,
  ReencryptCodesHandler,
  RegisterInsurerHandler,
  RotateTokenHandler,
  SeedInsurersHandler,
];

const queryHandlers = [ListInsurersHandler, ListTokensHandler];

const reactions = [SeedInsurersOnModuleActivated];

const adapters: Provider[] = [
  {
    provide: TokenRules,
    inject: [Insurers, TokenStore, Directory, Clock],
    useFactory: (insurers: Insurers, tokens: TokenStore, directory: Directory, clock: Clock) =>
      new TokenRules(insurers, tokens, directory, clock),
  },
  {
    provide: AesCodeSafe,
    inject: [Config],
    useFactory: async (config: Config) => new AesCodeSafe(await Keyring.load(config)),
  },
  { provide: CodeSafe, useExisting: AesCodeSafe },
  { provide: Insurers, useClass: MikroInsurers },
  { provide: MergedInsurers, useClass: SqlMergedInsurers },
  { provide: OutgoingTokens, useClass: SqlOutgoingTokens },
  { provide: Reencryption, useClass: ReencryptTokens },
  { provide: SecurityTokens, useClass: SqlSecurityTokens },
  { provide: TokenStore, useClass: MikroTokenStore },
];

@Module({
  imports: [CaseAnswersModule, DirectoryModule, PersistenceModule.forFeature([InsurerMapping, SecurityTokenMapping])],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...reactions, ...adapters],
  exports: [MergedInsurers, OutgoingTokens, SecurityTokens],
})
export class TokensModule {
  /** For the doctor: tokens whose code is weaker than is now required. Codes that cannot be decrypted are left out. */
  static weakAmong<Token extends { readonly companyId: string; readonly id: string; readonly sealed: string }>(
    keyring: Keyring,
    tokens: readonly Token[],
  ): Token[] {
    const safe = new AesCodeSafe(keyring);
    return tokens.filter(({ companyId, id, sealed }) => {
      try {
        return weaknessOf(safe.open(companyId, id, sealed)) !== null;
      } catch {
        return false;
      }
    });
  }

  /** For the key rotation tool. @returns how many of the company's tokens were re-encrypted */
  static async reencrypt(app: INestApplicationContext, companyId: string, atATime: number): Promise<number> {
    const commands = app.get(Commands);
    let changed = 0;
    for (let some = -1; some !== 0; changed += some) {
      some = await commands.execute(new ReencryptCodes(companyId, atATime));
    }
    return changed;
  }
}
