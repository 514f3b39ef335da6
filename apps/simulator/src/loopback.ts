import { controlRefusal } from './refusal.js';

const LOOPBACK_NAMES = new Set(['localhost', '[::1]', '::1']);

/** @throws Refusal `url-not-loopback` | `url-unreadable`: the simulator never calls anything but this machine. */
export function requireLoopback(address: string): URL {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw controlRefusal('url-unreadable', `"${address}" is not an absolute URL, e.g. http://127.0.0.1:3000/…`);
  }
  const http = url.protocol === 'http:' || url.protocol === 'https:';
  if (!http || !(LOOPBACK_NAMES.has(url.hostname) || /^127\.\d+\.\d+\.\d+$/.test(url.hostname))) {
    throw controlRefusal(
      'url-not-loopback',
      `The simulator calls only http(s) addresses on this machine (127.0.0.1, localhost, [::1]); rejected: ${url.origin}`,
    );
  }
  return url;
}
