// One reader of the event stream, as a browser's EventSource: it connects again after the time that the server names, with the last id it received.
import { get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const RETRY_REFUSED_MS = 1_000;

/** @param counts shared by all readers: connected, ended, cut, refused, repeats, disordered, faults, lags */
export class Reader {
  /** Ids of the events that were received. */
  events = new Set();
  isOver = false;
  #sequences = new Map();
  #lastId;
  #retryMs = RETRY_REFUSED_MS;

  constructor(url, company, place, counts) {
    Object.assign(this, { url, company, counts });
    this.#lastId = place;
    this.done = this.#read();
  }

  stop() {
    this.isOver = true;
    this.request?.destroy();
    return this.done;
  }

  async #read() {
    while (!this.isOver) {
      const outcome = await this.#connect(await this.company.authorization());
      if (this.isOver) return;
      this.counts[outcome] += 1;
      await pause(outcome === 'refused' ? RETRY_REFUSED_MS : this.#retryMs);
    }
  }

  /** Resolves when the connection is over: `ended` in order, `cut` off, or `refused`. */
  #connect(authorization) {
    return new Promise((done) => {
      const headers = { authorization, 'last-event-id': this.#lastId };
      let isConnected = false;
      const over = (outcome) => {
        if (isConnected) this.counts.connected -= 1;
        isConnected = false;
        done(outcome);
      };
      this.request = get(`${this.url}/v1/events/stream`, { headers, agent: false }, (answer) => {
        if (answer.statusCode !== 200) {
          this.counts.faults[answer.statusCode] = (this.counts.faults[answer.statusCode] ?? 0) + 1;
          answer.resume().once('close', () => over('refused'));
          return;
        }
        isConnected = true;
        this.counts.connected += 1;
        let rest = '';
        answer.setEncoding('utf8').on('data', (text) => {
          const blocks = (rest + text).split('\n\n');
          rest = blocks.pop();
          for (const block of blocks) this.#take(block);
        });
        answer.on('error', () => undefined).once('close', () => over(answer.complete ? 'ended' : 'cut'));
      });
      this.request.once('error', (error) => {
        if (isConnected) return;
        this.counts.faults[error.code] = (this.counts.faults[error.code] ?? 0) + 1;
        over('refused');
      });
    });
  }

  #take(block) {
    const fields = Object.fromEntries(block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line]));
    if (fields.retry) this.#retryMs = Number(fields.retry.slice('retry: '.length));
    if (fields.data) {
      const { id, time, subject, sequence } = JSON.parse(fields.data.slice('data: '.length));
      if (this.events.has(id)) this.counts.repeats += 1;
      else {
        this.counts.lags.push(Date.now() - Date.parse(time));
        if (sequence <= this.#sequences.get(subject)) this.counts.disordered += 1;
        this.#sequences.set(subject, sequence);
        this.events.add(id);
      }
    }
    if (fields.id) this.#lastId = fields.id.slice('id: '.length);
  }
}
