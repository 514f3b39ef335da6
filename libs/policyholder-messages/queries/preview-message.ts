import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { TaskBriefs } from '#case-intake/contracts';
import { CompanyProfiles, Directory } from '#directory/contracts';
import { CompanyQuery } from '#platform/cqrs';
import { TaskNameValues } from '#scalepoint-settings/contracts';
import type { FieldRefusal } from '#shared-kernel';
import { TaskVisits } from '#visits/contracts';
import { type Channel, MessageLinks, type MessageValues } from '../contracts/index.js';
import { type MessageText, renderMessage } from '../domain/message-text.js';
import { sampleValues, valuesOf } from '../domain/message-values.js';
import { faultsInTemplate } from '../domain/settings-faults.js';
import { smsParts } from '../domain/sms-length.js';

interface Preview extends MessageText {
  /** Of a text message. */
  readonly parts: number | null;
}

export interface MessagePreview {
  /** Null if the template has errors. */
  readonly sample: Preview | null;
  /** Null if it has errors, or there is no task. */
  readonly fromTask: Preview | null;
  readonly taskId: string | null;
  readonly faults: readonly FieldRefusal[];
}

/** Previews the message that a template produces, from samples and for a task. */
export class PreviewMessage extends CompanyQuery<MessagePreview> {
  constructor(
    companyId: string,
    readonly channel: Channel,
    readonly template: { readonly subject: string; readonly text: string },
    /** Null means the latest task. */
    readonly taskId: string | null,
  ) {
    super(companyId);
  }
}

@QueryHandler(PreviewMessage)
export class PreviewMessageHandler implements IQueryHandler<PreviewMessage> {
  constructor(
    private readonly latest: TaskNameValues,
    private readonly tasks: TaskBriefs,
    private readonly visits: TaskVisits,
    private readonly profiles: CompanyProfiles,
    private readonly directory: Directory,
    private readonly links: MessageLinks,
  ) {}

  async execute({ companyId, channel, template, taskId: asked }: PreviewMessage): Promise<MessagePreview> {
    const taskId = (await this.latest.of(companyId, asked))?.taskId ?? null;
    const faults = faultsInTemplate(channel, template, '', this.links.samples);
    if (faults.length > 0) return { sample: null, fromTask: null, taskId, faults };
    const shown = (values: MessageValues | null): Preview | null => {
      if (values === null) return null;
      const text = renderMessage(channel, template, values);
      return { ...text, parts: channel === 'sms' ? smsParts(text.text) : null };
    };
    const sample = shown(sampleValues(this.links.samples));
    return {
      sample,
      fromTask: shown(taskId === null ? null : await this.valuesFor(companyId, taskId)),
      taskId,
      faults,
    };
  }

  private async valuesFor(companyId: string, taskId: string): Promise<MessageValues | null> {
    const task = await this.tasks.of(companyId, taskId);
    if (!task) return null;
    const [visit = null] = await this.visits.upcoming(companyId, taskId);
    const company = await this.profiles.of(companyId);
    const asked = visit?.employeeId ? [{ kind: 'employees' as const, id: visit.employeeId }] : [];
    const [employee] = asked.length > 0 ? await this.directory.entries(companyId, asked) : [];
    return valuesOf({ task, company, visit, employee: employee?.name ?? null }, this.links.samples);
  }
}
