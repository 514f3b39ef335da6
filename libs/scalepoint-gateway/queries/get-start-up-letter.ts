import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CompanyProfiles } from '#directory/contracts';
import { CompanyQuery } from '#platform/cqrs';
import { Companies } from '#platform/tenancy';

/** The public URL of the module, and its public key. */
export abstract class OwnIdentity {
  abstract readonly publicUrl: string;
  /** PEM; null if there is no key yet. */
  abstract publicPart(): Promise<string | null>;
}

export interface StartUpLetter {
  readonly subject: string;
  readonly text: string;
}

/** A letter that asks Scalepoint to start sending tasks; users send it by e-mail. */
export class GetStartUpLetter extends CompanyQuery<StartUpLetter> {
  constructor(
    companyId: string,
    readonly language: 'da' | 'en',
  ) {
    super(companyId);
  }
}

@QueryHandler(GetStartUpLetter)
export class GetStartUpLetterHandler implements IQueryHandler<GetStartUpLetter> {
  constructor(
    private readonly profiles: CompanyProfiles,
    private readonly companies: Companies,
    private readonly own: OwnIdentity,
  ) {}

  async execute({ companyId, language }: GetStartUpLetter): Promise<StartUpLetter> {
    const { name, cvr, email, phone, address } = await this.profiles.of(companyId);
    const { key } = await this.companies.registered(companyId);
    const endpoint = `${this.own.publicUrl}/scalepoint/v1/${key}/tasks`;
    const where = address ? `${address.street}, ${address.postalCode} ${address.city}` : null;
    const known = [name, where, cvr && `CVR ${cvr}`, email, phone].filter(Boolean).join('\n');
    const pem = await this.own.publicPart();
    const danish = [
      'Til Scalepoint',
      'Vi er registreret hos jer og ønsker at modtage opgaver elektronisk i vores ERP-system.',
      known,
      `Opgaver sendes til:\n${endpoint}\nSom JSON, eller som formular med securityToken og xmlString eller jsonString.`,
      ...(pem ? [`Offentlig nøgle til registrering:\n${pem}`] : []),
      `Med venlig hilsen\n${name}`,
    ];
    const english = [
      'To Scalepoint',
      'We are registered with you and wish to receive tasks electronically in our ERP.',
      known,
      `Tasks are sent to:\n${endpoint}\nAs JSON, or as a form with securityToken and xmlString or jsonString.`,
      ...(pem ? [`Public key to register:\n${pem}`] : []),
      `Kind regards\n${name}`,
    ];
    const isDanish = language === 'da';
    return {
      subject: isDanish ? `Opstart af elektroniske opgaver: ${name}` : `Start of electronic tasks: ${name}`,
      text: (isDanish ? danish : english).join('\n\n'),
    };
  }
}
