// What a run must know to go on where the last one ended: a folder with a few numbers and the ledger of answered deliveries.
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Bytes of a delivery id in the ledger. */
const ID_BYTES = 16;

export function openState(folder, { resume, seed }) {
  if (!resume) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'state.json');
  const ledger = join(folder, 'answered.bin');
  const state = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : {
        ...{
          seed,
          nextBlock: 0,
          openBlocks: [],
          checkedBlocks: 0,
          tasks: 0,
          deliveries: 0,
          answered: 0,
          unanswered: 0,
        },
        ...{ seconds: 0, sessions: 0, faults: {}, statuses: {}, postings: {}, postingStates: {}, checkpoints: [] },
      };
  return {
    values: state,
    isNew: state.sessions === 0,
    save() {
      writeFileSync(`${file}.new`, JSON.stringify(state, null, 1));
      renameSync(`${file}.new`, file);
    },
    count(of, what, by = 1) {
      state[of][what] = (state[of][what] ?? 0) + by;
    },
    /** Answers that tell the sender of a fault of its own: there should be none. */
    tell(text) {
      appendFileSync(join(folder, 'refused.txt'), `${text.slice(0, 1000)}\n`);
    },
    note(deliveryId) {
      appendFileSync(ledger, Buffer.from(deliveryId.replaceAll('-', ''), 'hex'));
    },
    /** Ids of the ledger from a position on; an id that was cut off by a kill is left out. */
    *noted(from, atOnce = 50_000) {
      if (!existsSync(ledger)) return;
      const total = Math.floor(statSync(ledger).size / ID_BYTES);
      const descriptor = openSync(ledger, 'r');
      for (let at = from; at < total; at += atOnce) {
        const bytes = Buffer.alloc(Math.min(atOnce, total - at) * ID_BYTES);
        readSync(descriptor, bytes, 0, bytes.length, at * ID_BYTES);
        yield Array.from({ length: bytes.length / ID_BYTES }, (_, n) =>
          bytes.toString('hex', n * ID_BYTES, (n + 1) * ID_BYTES),
        );
      }
      closeSync(descriptor);
    },
  };
}
