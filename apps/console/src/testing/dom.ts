import { JSDOM } from 'jsdom';

const ORIGIN = 'http://console.test';

/** What the console and its packages read of a browser's globals. */
const NAMES = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'getComputedStyle',
  'innerWidth',
  'innerHeight',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'Node',
  'Element',
  'Text',
  'HTMLElement',
  'HTMLInputElement',
  'HTMLTextAreaElement',
  'HTMLAnchorElement',
  'HTMLIFrameElement',
  'SVGElement',
  'ShadowRoot',
  'DocumentFragment',
  'MutationObserver',
  'ResizeObserver',
  'IntersectionObserver',
  'Event',
  'MouseEvent',
  'KeyboardEvent',
  'FocusEvent',
  'CustomEvent',
  'IS_REACT_ACT_ENVIRONMENT',
] as const;

class NoResizes {
  observe(_target?: unknown): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Everything is in view. */
class AllInView extends NoResizes {
  constructor(private readonly seen: (entries: { isIntersecting: boolean; target: unknown }[]) => void) {
    super();
  }

  override observe(target?: unknown): void {
    this.seen([{ isIntersecting: true, target }]);
  }
}

/** Node delivers messages to the other test files, which run in threads of this process: a sign-in there is not one here. */
class NoOtherTabs extends EventTarget {
  onmessage = null;
  postMessage(): void {}
  close(): void {}
}

const { window } = new JSDOM('<!doctype html><html lang="da"><body></body></html>', {
  url: `${ORIGIN}/console/`,
  pretendToBeVisual: true,
});
const browser = window as unknown as Record<string, unknown>;
Object.assign(browser, {
  ResizeObserver: NoResizes,
  IntersectionObserver: AllInView,
  matchMedia: (media: string) => ({
    // A wide, light screen on which nothing moves.
    matches: /min-width|prefers-reduced-motion/.test(media),
    media,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }),
  scrollTo: () => undefined,
  // Resolving the styles of antd takes jsdom seconds; only inline styles count here.
  getComputedStyle: (element: HTMLElement) => element.style,
});
window.HTMLElement.prototype.scrollIntoView = () => undefined;

const { fetch } = globalThis;
/** What answers instead of a server. */
let answering: typeof fetch | null = null;

export function answerWith(answer: typeof fetch): void {
  answering = answer;
}

/** Makes this thread a browser for good: React goes on a little after a test has ended. Only component tests run in it. */
for (const name of NAMES) {
  const value = name === 'window' ? window : name === 'IS_REACT_ACT_ENVIRONMENT' ? true : browser[name];
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
Object.defineProperty(globalThis, 'BroadcastChannel', { value: NoOtherTabs, configurable: true, writable: true });
// Addresses without a host are those of the page.
globalThis.fetch = (input, init) =>
  (answering ?? fetch)(typeof input === 'string' ? new URL(input, ORIGIN).href : input, init);
