import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { KeepTaskFile } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Ids } from '#shared-kernel';
import { ReportVersions } from '../domain/report-version.js';

/** Adds the PDF of a finished version to the files of its task, which sends it to Scalepoint: once for each version. */
export class AddReportPdf extends CompanyCommand {
  constructor(
    companyId: string,
    readonly reportVersionId: string,
    readonly pdf: { readonly name: string; readonly content: Uint8Array },
  ) {
    super(companyId);
  }
}

@CommandHandler(AddReportPdf)
export class AddReportPdfHandler implements ICommandHandler<AddReportPdf> {
  constructor(
    private readonly versions: ReportVersions,
    private readonly bus: CommandBus,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId, reportVersionId, pdf }: AddReportPdf) {
    const version = await this.versions.byId(companyId, reportVersionId);
    if (!version) return;
    const id = this.ids.next();
    if (!version.addPdf(id)) return;
    const file = { ...pdf, id, contentType: 'application/pdf' };
    await this.bus.execute(new KeepTaskFile(companyId, version.taskId, file, true, version.finishedBy));
  }
}
