import { safeFileName } from './safe-file-name.js';

/** A file that a task links to and that is not here yet. */
export interface MissingAttachment {
  readonly name: string | null;
  readonly link: string;
}

export interface AttachmentFault {
  readonly code: string;
  readonly da: string;
  readonly en: string;
}

export type FetchedAttachment =
  | {
      readonly outcome: 'fetched';
      readonly content: Uint8Array;
      readonly contentType: string;
      /** Doubtful ones are kept, because the insurer sent them, but never served as what they say they are. */
      readonly kindCheck: 'passed' | 'doubtful';
      readonly virusScan: 'clean' | 'unscanned';
    }
  /** Trying again by itself is of no use. */
  | { readonly outcome: 'refused'; readonly fault: AttachmentFault }
  | { readonly outcome: 'retrying'; readonly fault: AttachmentFault };

/** The files that tasks link to. */
export abstract class Attachments {
  /**
   * Those not fetched; with `refused` also those that were given up. Empty when there is no such task. Those that were never
   * tried come first, then those that have waited longest, because there may be no time for all.
   */
  abstract missing(companyId: string, taskId: string, also: { refused: boolean }): Promise<MissingAttachment[]>;

  /** False when it is here already. */
  abstract arrived(companyId: string, taskId: string, link: string, fileId: string, at: Date): Promise<boolean>;

  abstract failed(
    companyId: string,
    taskId: string,
    link: string,
    failure: { readonly state: 'refused' | 'retrying'; readonly fault: AttachmentFault; readonly at: Date },
  ): Promise<void>;
}

/** Fetches a file from where a stranger says that it is. Never throws for a fault of the other side. */
export abstract class AttachmentFetcher {
  /** False when this system fetches none. */
  abstract readonly isOn: boolean;
  abstract fetch(attachment: MissingAttachment): Promise<FetchedAttachment>;
}

/** What an attachment is called here: as the insurer says, else as the link ends. */
export function nameOf({ name, link }: MissingAttachment): string {
  return safeFileName(name ?? nameIn(link));
}

function nameIn(link: string): string {
  const last = /([^/?#]+)\/?(?:[?#].*)?$/.exec(link)?.[1] ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    // Not escaped by the rules: then it is meant as it stands.
    return last;
  }
}
