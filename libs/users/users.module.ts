import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Global, Module } from '@nestjs/common';
import { PutUserHandler } from './commands/put-user.js';
import { SetScalepointUsernameHandler } from './commands/set-scalepoint-username.js';
import { ErpUsers } from './contracts/index.js';
import { Users } from './domain/erp-user.js';
import { MeController } from './http/me.controller.js';
import { UserController } from './http/user.controller.js';
import { ErpUserMapping, MikroUsers, SqlErpUsers } from './infrastructure/mikro-users.js';
import { ListUsersHandler } from './queries/list-users.js';

@Global()
@Module({
  imports: [MikroOrmModule.forFeature([ErpUserMapping])],
  controllers: [MeController, UserController],
  providers: [
    ListUsersHandler,
    PutUserHandler,
    SetScalepointUsernameHandler,
    { provide: ErpUsers, useClass: SqlErpUsers },
    { provide: Users, useClass: MikroUsers },
  ],
  exports: [ErpUsers],
})
export class UsersModule {}
