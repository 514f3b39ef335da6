// Has the console open without a network. It keeps the first page and the scripts, styles and fonts with a hash in their
// names, which are the same for every user; never an answer of the API or of the session, and so nothing about a person.
const CACHE = 'scalepoint-shell';
const FIRST_PAGE = '/console/';
const ASSETS = '/console/assets/';
/** Of several releases; the oldest are removed. */
const MAX_ASSETS = 150;

self.addEventListener('install', (event) => {
  event.waitUntil(keepFirstPage(fetch(FIRST_PAGE, { cache: 'no-store' })).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith(ASSETS)) event.respondWith(asset(request));
  else if (request.mode === 'navigate' && pathname.startsWith('/console')) event.respondWith(page(request));
});

async function asset(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    await cache.put(request, answer.clone());
    const assets = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith(ASSETS));
    for (const old of assets.slice(0, Math.max(0, assets.length - MAX_ASSETS))) await cache.delete(old);
  }
  return answer;
}

/** The newest page, so that a new release shows at once; the kept one without a network. */
async function page(request) {
  try {
    return await keepFirstPage(fetch(request));
  } catch (error) {
    const kept = await caches.match(FIRST_PAGE);
    if (kept) return kept;
    throw error;
  }
}

async function keepFirstPage(asked) {
  const answer = await asked;
  if (answer.ok && !answer.redirected) await (await caches.open(CACHE)).put(FIRST_PAGE, answer.clone());
  return answer;
}
