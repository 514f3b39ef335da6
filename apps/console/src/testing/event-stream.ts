/** The event stream of the API, which a test opens and writes to. */
export class EventStream {
  private answer: ((response: Response) => void) | null = null;
  private writer: ReadableStreamDefaultController<Uint8Array> | null = null;
  private places = 0;
  /** How often it was asked for. */
  asked = 0;

  /** Waits to be opened, as a stream on a slow connection. */
  readonly fetch = (): Promise<Response> => {
    this.asked += 1;
    return new Promise((resolve) => (this.answer = resolve));
  };

  open(): void {
    if (!this.answer) throw new Error('The page has not asked for the stream');
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (this.writer = controller) });
    const headers = { 'content-type': 'text/event-stream', 'last-event-id': 'place-0' };
    this.answer(new Response(body, { headers }));
  }

  send(type: string, data: object = {}): void {
    this.places += 1;
    const text = `id: place-${this.places}\ndata: ${JSON.stringify({ type, data })}\n\n`;
    this.writer?.enqueue(new TextEncoder().encode(text));
  }
}
