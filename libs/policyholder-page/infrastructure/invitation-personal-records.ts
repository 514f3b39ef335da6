import { Injectable } from '@nestjs/common';
import { HoldsPersonalRecords } from '#platform/privacy';
import type { ErasureReport, KnownPerson, PersonalRecords } from '#shared-kernel';
import { Invitations } from '../domain/invitation.js';

/** Invitations say nothing about people, but open a page about them: erasure withdraws their links. */
@Injectable()
@HoldsPersonalRecords()
export class InvitationPersonalRecords implements PersonalRecords {
  constructor(private readonly invitations: Invitations) {}

  async export(companyId: string, { taskIds }: KnownPerson) {
    const found = await this.invitations.ofTasks(companyId, taskIds);
    const invitations = found.map(({ id, visitId, taskId, linkExpiresAt, linkDigest }) => {
      return { id, visitId, taskId, linkExpiresAt, withdrawn: linkDigest === null };
    });
    return { invitations };
  }

  async erase(companyId: string, { taskIds }: KnownPerson): Promise<ErasureReport> {
    const invitations = await this.invitations.ofTasks(companyId, taskIds);
    for (const invitation of invitations) invitation.withdraw();
    return { erased: [{ what: 'policyholder-page.invitation', count: invitations.length }], kept: [] };
  }
}
