import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '#platform/config';
import { Egress, type Fetched } from '#platform/egress';
import { FileScanner, kindOf, ScannerUnavailable, type ScanResult } from '#platform/files';
import {
  type AttachmentFault,
  AttachmentFetcher,
  LinkSafe,
  type FetchedAttachment,
  type MissingAttachment,
  nameOf,
} from '../domain/attachments.js';

/** The same limit as for files that users add. */
const MAX_BYTES = 10 * 1024 * 1024;
const TIMEOUT_MS = 20_000;
/** Documents and pictures. They are only downloaded, never shown inline; markup and programs are rejected. */
const ALLOWED_TYPES =
  /^(?:image\/(?!svg)[\w.+-]+|text\/(?:plain|csv)|message\/rfc822|application\/(?:pdf|rtf|zip|octet-stream|msword|vnd\.ms-(?:excel|outlook|powerpoint)|vnd\.(?:openxmlformats-officedocument|oasis\.opendocument)\.[\w.-]+))$/;

@Injectable()
export class GuardedAttachments extends AttachmentFetcher implements OnApplicationShutdown {
  readonly isOn: boolean;
  private readonly egress: Egress;
  private readonly log = new Logger(GuardedAttachments.name);

  constructor(
    { fetchAttachments, attachmentPrivateHosts: privateHosts }: Config,
    private readonly scanner: FileScanner,
    private readonly links: LinkSafe,
  ) {
    super();
    this.isOn = fetchAttachments;
    this.egress = new Egress({
      privateHosts,
      largestBytes: MAX_BYTES,
      timeoutMs: TIMEOUT_MS,
      accepts: (mediaType) => ALLOWED_TYPES.test(mediaType),
    });
  }

  async fetch(attachment: MissingAttachment): Promise<FetchedAttachment> {
    const { link, sealedLink } = attachment;
    const fetched = await this.egress.fetch((sealedLink && this.links.open(sealedLink)) ?? link);
    if (fetched.outcome !== 'fetched') {
      return { outcome: fetched.outcome === 'failed' ? 'retrying' : 'refused', fault: FAULTS[fetched.why] };
    }
    const { content, mediaType } = fetched;
    const scanned = await this.scan(content);
    if (!scanned) return { outcome: 'retrying', fault: UNSCANNED };
    if (scanned.outcome === 'infected') {
      this.log.warn({ msg: 'An attachment contains a virus and was not stored', found: scanned.found });
      return { outcome: 'refused', fault: infectedBy(scanned.found) };
    }
    const kind = await kindOf({ name: nameOf(attachment), contentType: mediaType, content });
    const kindCheck = kind ? 'passed' : 'doubtful';
    return {
      outcome: 'fetched',
      content,
      contentType: kind?.types[0] ?? mediaType,
      kindCheck,
      virusScan: scanned.outcome,
    };
  }

  /** Null if the scanner does not answer. */
  private async scan(content: Uint8Array): Promise<ScanResult | null> {
    try {
      return await this.scanner.scan(content);
    } catch (error) {
      if (!(error instanceof ScannerUnavailable)) throw error;
      this.log.error({ msg: 'The virus scanner does not answer', err: error });
      return null;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.egress.close();
  }
}

type Why = Exclude<Fetched, { outcome: 'fetched' }>['why'];

function fault(code: string, da: string, en: string): AttachmentFault {
  return { code: `case-intake.attachment-${code}`, da, en };
}

const UNSCANNED = fault(
  'not-scanned',
  'Filen kan ikke scannes for virus lige nu. Den prøves igen.',
  'The file cannot be scanned for viruses right now. It will be retried.',
);

function infectedBy(found: string): AttachmentFault {
  return fault(
    'infected',
    `Filen indeholder en virus (${found}) og gemmes ikke. Bed forsikringsselskabet sende en fil uden virus.`,
    `The file contains a virus (${found}) and is not stored. Ask the insurer to send a clean file.`,
  );
}

const FAULTS: Readonly<Record<Why, AttachmentFault>> = {
  address: fault(
    'address-refused',
    'Linket fører ind i et lukket netværk og hentes ikke. Bed forsikringsselskabet sende filen.',
    'The link leads into a private network and is not allowed. Ask the insurer to send the file.',
  ),
  url: fault(
    'link-unusable',
    'Linket er ikke en gyldig http- eller https-adresse. Bed forsikringsselskabet sende filen.',
    'The link is not a valid http or https address. Ask the insurer to send the file.',
  ),
  'too-large': fault(
    'too-large',
    'Filen er større end 10 MB. Hent den selv fra linket.',
    'The file is larger than 10 MB. Fetch it from the link yourself.',
  ),
  'media-type': fault(
    'type-refused',
    'Filtypen hentes ikke; kun billeder, PDF og dokumenter hentes. Bed forsikringsselskabet om en anden filtype.',
    'Files of this type are not fetched, only pictures, PDF and documents. Ask the insurer to send another type.',
  ),
  'not-there': fault(
    'not-there',
    'Filen findes ikke, eller linket er udløbet. Bed forsikringsselskabet sende den igen.',
    'The file does not exist, or the link has expired. Ask the insurer to send it again.',
  ),
  redirects: fault(
    'redirected',
    'Linket viderestiller for mange gange. Bed forsikringsselskabet sende filen.',
    'The link redirects too many times. Ask the insurer to send the file.',
  ),
  'timed-out': fault(
    'timed-out',
    'Filen kom ikke i tide. Den prøves igen.',
    'The file did not arrive in time. It will be retried.',
  ),
  unreachable: fault(
    'unreachable',
    'Der er ingen forbindelse til filens adresse. Den prøves igen.',
    'The server of the file cannot be reached. It will be retried.',
  ),
  page: fault(
    'page-instead',
    'I stedet for filen kom en webside, f.eks. fra en proxy eller et login. Den prøves igen.',
    'A web page came instead of the file, such as that of a proxy or a sign-in. It is tried again.',
  ),
  'server-error': fault(
    'server-error',
    'Filens server svarede med en fejl. Den prøves igen.',
    'The server of the file answered with an error. It will be retried.',
  ),
  broken: fault(
    'connection-broken',
    'Forbindelsen til filens adresse blev afbrudt. Den prøves igen.',
    'The connection to the server of the file was interrupted. It will be retried.',
  ),
};
