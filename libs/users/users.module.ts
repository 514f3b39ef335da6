import { Module, type Provider } from '@nestjs/common';
import { Queries } from '#platform/cqrs';
import { Sessions } from '#platform/identity';
import { PersistenceModule } from '#platform/persistence';
import { Companies } from '#platform/tenancy';
import { EndSessionsHandler } from './commands/end-sessions.js';
import { PutUserHandler } from './commands/put-user.js';
import { SetScalepointUsernameHandler } from './commands/set-scalepoint-username.js';
import { SignOutOfTokenHandler } from './commands/sign-out-of-token.js';
import { ErpUsers, NewUsers } from './contracts/index.js';
import { Users } from './domain/erp-user.js';
import { SignOut, SignOuts } from './domain/sign-out.js';
import { MeController } from './http/me.controller.js';
import { UserController } from './http/user.controller.js';
import { ErpUserMapping, MikroUsers, SqlErpUsers } from './infrastructure/mikro-users.js';
import { NewUsersInTransaction } from './infrastructure/new-users-in-transaction.js';
import { MikroSignOuts, SignOutMapping } from './infrastructure/mikro-sign-outs.js';
import { FindStanding, FindStandingHandler } from './queries/find-standing.js';
import { ListUsersHandler } from './queries/list-users.js';

function sessionsOver(queries: Queries, companies: Companies): Sessions {
  return new Sessions(
    (companyId, userId) =>
      queries.execute(new FindStanding(companyId, userId, [SignOut.idOf(null), SignOut.idOf(userId)])),
    (companyId) => companies.withId(companyId),
  );
}

const controllers = [MeController, UserController];

const commandHandlers = [EndSessionsHandler, PutUserHandler, SetScalepointUsernameHandler, SignOutOfTokenHandler];

const queryHandlers = [FindStandingHandler, ListUsersHandler];

const adapters: Provider[] = [
  { provide: ErpUsers, useClass: SqlErpUsers },
  { provide: NewUsers, useClass: NewUsersInTransaction },
  { provide: Sessions, useFactory: sessionsOver, inject: [Queries, Companies] },
  { provide: SignOuts, useClass: MikroSignOuts },
  { provide: Users, useClass: MikroUsers },
];

@Module({
  imports: [PersistenceModule.forFeature([ErpUserMapping, SignOutMapping])],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...adapters],
  exports: [ErpUsers, NewUsers, Sessions],
})
export class UsersModule {}
