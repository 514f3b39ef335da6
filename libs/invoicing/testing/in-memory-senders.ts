import { type OutgoingToken, OutgoingTokens } from '#tokens/contracts';
import { ErpUsers } from '#users/contracts';

/** Users with a Scalepoint username: `anna`, unless others are named. */
export class InMemoryErpUsers extends ErpUsers {
  constructor(private readonly usernames: Readonly<Record<string, string>> = { anna: 'anna@demo.example' }) {
    super();
  }

  async scalepointUsernameOf(_companyId: string, userId: string): Promise<string | null> {
    return this.usernames[userId] ?? null;
  }
}

/** Security tokens by insurer: one of `insurer`, unless others are named. */
export class InMemoryOutgoingTokens extends OutgoingTokens {
  constructor(private readonly aliases: Readonly<Record<string, string>> = { insurer: 'nordlys' }) {
    super();
  }

  async of(_companyId: string, insurerId: string): Promise<OutgoingToken | null> {
    const alias = this.aliases[insurerId];
    return alias === undefined ? null : { tokenId: `token of ${insurerId}`, alias, subAlias: null, code: 'code' };
  }

  async insurers() {
    return Object.keys(this.aliases).map((insurerId) => ({ insurerId, name: insurerId }));
  }
}
