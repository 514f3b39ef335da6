import { safeFileName } from './safe-file-name.js';

/** A linked file that has not been fetched yet. */
export interface MissingAttachment {
  readonly name: string | null;
  /** As it is shown, and as it is known by. */
  readonly link: string;
  /** The link as it was sent, encrypted, where it had to be masked. */
  readonly sealedLink?: string | null;
}

/** Decrypts links that are shown masked. */
export abstract class LinkSafe {
  /** Null for what this system did not encrypt, or with a key that it no longer has. */
  abstract open(sealedLink: string): string | null;
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
      /** Doubtful files are stored, because the insurer sent them, but are never served with the type that they claim. */
      readonly kindCheck: 'passed' | 'doubtful';
      readonly virusScan: 'clean' | 'unscanned';
    }
  /** A retry would have the same outcome. */
  | { readonly outcome: 'refused'; readonly fault: AttachmentFault }
  | { readonly outcome: 'retrying'; readonly fault: AttachmentFault };

/** The files that tasks link to. */
export abstract class Attachments {
  /**
   * Files that were not fetched; with `refused`, also those that will not be retried. Empty if there is no such task. Files
   * that were never tried come first, then those that have waited longest, because there may be no time for all.
   */
  abstract missing(companyId: string, taskId: string, also: { refused: boolean }): Promise<MissingAttachment[]>;

  /** Records that the file was fetched. @returns false if it had been fetched before */
  abstract arrived(companyId: string, taskId: string, link: string, fileId: string, at: Date): Promise<boolean>;

  abstract failed(
    companyId: string,
    taskId: string,
    link: string,
    failure: { readonly state: 'refused' | 'retrying'; readonly fault: AttachmentFault; readonly at: Date },
  ): Promise<void>;
}

/** Fetches a file from a link that the insurer sent, which is untrusted. Never throws because of the other server. */
export abstract class AttachmentFetcher {
  /** False if this installation is configured not to fetch files. */
  abstract readonly isOn: boolean;
  abstract fetch(attachment: MissingAttachment): Promise<FetchedAttachment>;
}

/** The file name: the insurer's name, otherwise the last segment of the link. */
export function nameOf({ name, link }: MissingAttachment): string {
  return safeFileName(name ?? nameIn(link));
}

function nameIn(link: string): string {
  const last = /([^/?#]+)\/?(?:[?#].*)?$/.exec(link)?.[1] ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    // Not a valid percent-encoding, so the text is used unchanged.
    return last;
  }
}
