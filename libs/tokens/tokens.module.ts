import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Global, Module } from '@nestjs/common';
import { Config } from '#platform/config';
import { CreateTokenHandler } from './commands/create-token.js';
import { RegisterInsurerHandler } from './commands/register-insurer.js';
import { SecurityTokens } from './contracts/index.js';
import { CodeSafe } from './domain/code-safe.js';
import { Insurers, TokenStore } from './domain/token-store.js';
import { TokenController } from './http/token.controller.js';
import { AesCodeSafe } from './infrastructure/aes-code-safe.js';
import { loadKeyring } from './infrastructure/keyring.js';
import { MikroInsurers, MikroTokenStore } from './infrastructure/mikro-token-store.js';
import { SqlSecurityTokens } from './infrastructure/sql-security-tokens.js';
import { InsurerMapping, SecurityTokenMapping } from './infrastructure/token.mapping.js';
import { ListInsurersHandler } from './queries/list-insurers.js';
import { ListTokensHandler } from './queries/list-tokens.js';

@Global()
@Module({
  imports: [MikroOrmModule.forFeature([InsurerMapping, SecurityTokenMapping])],
  controllers: [TokenController],
  providers: [
    CreateTokenHandler,
    ListInsurersHandler,
    ListTokensHandler,
    RegisterInsurerHandler,
    {
      provide: AesCodeSafe,
      inject: [Config],
      useFactory: async (config: Config) => new AesCodeSafe(await loadKeyring(config)),
    },
    { provide: CodeSafe, useExisting: AesCodeSafe },
    { provide: Insurers, useClass: MikroInsurers },
    { provide: SecurityTokens, useClass: SqlSecurityTokens },
    { provide: TokenStore, useClass: MikroTokenStore },
  ],
  exports: [SecurityTokens],
})
export class TokensModule {}
