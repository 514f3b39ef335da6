/** The links in messages. Their secrets are made again for each attempt, so that every attempt has the same. */
export abstract class MessageLinks {
  /** As long as real ones, for samples and for the length of text messages. */
  abstract readonly samples: { readonly link: string; readonly optOut: string };
  abstract optOut(
    companyId: string,
    messageId: string,
  ): {
    /** Opens the page with the button. */
    readonly address: string;
    /** Takes the one click of a mail program. */
    readonly oneClick: string;
    readonly digest: string;
  };
  /** Without the secret, as the text is stored. */
  abstract masked(address: string): string;
}
