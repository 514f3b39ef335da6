import { Module, type Provider } from '@nestjs/common';
import { Queries } from '#platform/cqrs';
import { Sessions } from '#platform/identity';
import { PersistenceModule } from '#platform/persistence';
import { Companies } from '#platform/tenancy';
import { ChangeSavedViewsHandler } from './commands/change-saved-views.js';
import { EndSessionsHandler } from './commands/end-sessions.js';
import { PutUserHandler } from './commands/put-user.js';
import { SetScalepointUsernameHandler } from './commands/set-scalepoint-username.js';
import { SignOutOfTokenHandler } from './commands/sign-out-of-token.js';
import { ErpUsers, NewUsers, ReachableUsers, UserNames } from './contracts/index.js';
import { Users } from './domain/erp-user.js';
import { SavedViewsStore } from './domain/saved-views.js';
import { SignOut, SignOuts } from './domain/sign-out.js';
import { MeController } from './http/me.controller.js';
import { SavedViewsController } from './http/saved-views.controller.js';
import { UserController } from './http/user.controller.js';
import { MikroSavedViews, SavedViewsMapping } from './infrastructure/mikro-saved-views.js';
import { ErpUserMapping, MikroUsers, SqlErpUsers } from './infrastructure/mikro-users.js';
import { SqlUserNames } from './infrastructure/sql-user-names.js';
import { NewUsersInTransaction } from './infrastructure/new-users-in-transaction.js';
import { SqlReachableUsers } from './infrastructure/sql-reachable-users.js';
import { MikroSignOuts, SignOutMapping } from './infrastructure/mikro-sign-outs.js';
import { FindStanding, FindStandingHandler } from './queries/find-standing.js';
import { GetSavedViewsHandler } from './queries/get-saved-views.js';
import { ListUsersHandler } from './queries/list-users.js';

function sessionsOver(queries: Queries, companies: Companies): Sessions {
  return new Sessions(
    (companyId, userId) =>
      queries.execute(new FindStanding(companyId, userId, [SignOut.idOf(null), SignOut.idOf(userId)])),
    (companyId) => companies.withId(companyId),
  );
}

const controllers = [MeController, SavedViewsController, UserController];

const commandHandlers = [
  ChangeSavedViewsHandler,
  EndSessionsHandler,
  PutUserHandler,
  SetScalepointUsernameHandler,
  SignOutOfTokenHandler,
];

const queryHandlers = [FindStandingHandler, GetSavedViewsHandler, ListUsersHandler];

const adapters: Provider[] = [
  { provide: ErpUsers, useClass: SqlErpUsers },
  { provide: UserNames, useClass: SqlUserNames },
  { provide: NewUsers, useClass: NewUsersInTransaction },
  { provide: ReachableUsers, useClass: SqlReachableUsers },
  { provide: Sessions, useFactory: sessionsOver, inject: [Queries, Companies] },
  { provide: SavedViewsStore, useClass: MikroSavedViews },
  { provide: SignOuts, useClass: MikroSignOuts },
  { provide: Users, useClass: MikroUsers },
];

@Module({
  imports: [PersistenceModule.forFeature([ErpUserMapping, SavedViewsMapping, SignOutMapping])],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...adapters],
  exports: [ErpUsers, NewUsers, ReachableUsers, Sessions, UserNames],
})
export class UsersModule {}
