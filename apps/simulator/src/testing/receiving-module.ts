import Fastify from 'fastify';
import type { FastifyReply } from 'fastify';
import { acceptForms } from '../bodies.js';

export interface Received {
  companyKey: string;
  contentType: string;
  body: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- whatever was sent
}

export interface ReceivingModule {
  /** The intake address of the company `demo`. */
  url: string;
  received: Received[];
  /** Queued responses for the next requests; afterwards each is accepted. */
  answers: ((reply: FastifyReply) => unknown)[];
  /** Maximum number of concurrent requests so far. */
  mostAtOnce: () => number;
  /** Holds back responses until this many requests are in flight. */
  answerOnlyWhenTogether: (count: number) => void;
  close: () => Promise<void>;
}

/** A module that only records what it receives. */
export async function receivingModule(): Promise<ReceivingModule> {
  const app = Fastify({ forceCloseConnections: true });
  await acceptForms(app);
  const received: Received[] = [];
  const answers: ReceivingModule['answers'] = [];
  let underWay = 0;
  let most = 0;
  let together = 1;
  const waiting: (() => void)[] = [];
  app.post('/scalepoint/v1/:companyKey/tasks', async (request, reply) => {
    most = Math.max(most, ++underWay);
    const { companyKey } = request.params as { companyKey: string };
    received.push({ companyKey, contentType: request.headers['content-type'] ?? '', body: request.body });
    if (underWay < together) await new Promise<void>((resolve) => waiting.push(resolve));
    else for (const go of waiting.splice(0)) go();
    underWay--;
    const answer = answers.shift();
    if (answer) return answer(reply);
    return { deliveryId: String(received.length), tasks: [] };
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url: `${url}/scalepoint/v1/demo/tasks`,
    received,
    answers,
    mostAtOnce: () => most,
    answerOnlyWhenTogether: (count) => {
      together = count;
    },
    close: async () => app.close(),
  };
}
