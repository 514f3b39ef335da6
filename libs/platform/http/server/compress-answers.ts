import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest, onSendHookHandler, RouteOptions } from 'fastify';

const compressors = {
  br: (text: string) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (text: string) => promisify(gzip)(text, { level: 6 }),
};
/** Below this the packet is no smaller. */
const MIN_BYTES = 1024;
const COMPRESSIBLE = /^(?:application\/(?:[\w.-]+\+)?json|text\/)/;

/**
 * Compresses answers that are texts, in the thread pool. Streams and files are left as they are. It is a hook of each route, and
 * so runs after those of the application, which read the text.
 */
export function compressAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route: RouteOptions) => {
    route.onSend = [route.onSend ?? []].flat().concat(compress as onSendHookHandler);
  });
}

async function compress(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  const type = String(reply.getHeader('content-type') ?? '');
  if (typeof payload !== 'string' || payload.length < MIN_BYTES || !COMPRESSIBLE.test(type)) return payload;
  if (reply.hasHeader('content-encoding')) return payload;
  const vary = [reply.getHeader('vary') ?? []].flat();
  void reply.header('vary', [...vary, 'Accept-Encoding'].join(', '));
  const encoding = encodingOf(request.headers['accept-encoding']);
  if (!encoding) return payload;
  void reply.header('content-encoding', encoding).removeHeader('content-length');
  return compressors[encoding](payload);
}

/** The better of the encodings that the client accepts; `q=0` refuses one. */
export function encodingOf(header: string | string[] | undefined): 'br' | 'gzip' | null {
  const accepted = new Map(
    String(header ?? '')
      .toLowerCase()
      .split(',')
      .map((entry) => {
        const [name = '', ...terms] = entry.split(';').map((part) => part.trim());
        return [name, !terms.some((term) => /^q=0(?:\.0*)?$/.test(term))];
      }),
  );
  const takes = (name: string) => accepted.get(name) ?? accepted.get('*') ?? false;
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null;
}
