import type { Page, Request } from 'playwright-core';

/** A page that does not answer is not waited for. */
const MAX_ANSWER_MS = 2_000;

interface Requests {
  readonly waiting: Set<Request>;
  readonly refused: string[];
}

const requests = new WeakMap<Page, Requests>();

/** Notes the requests of a page from now on, for `reportOf`. */
export function noteRequests(page: Page): void {
  const noted: Requests = { waiting: new Set(), refused: [] };
  requests.set(page, noted);
  page.on('request', (request) => noted.waiting.add(request));
  page.on('requestfinished', (request) => noted.waiting.delete(request));
  page.on('requestfailed', (request) => {
    noted.waiting.delete(request);
    noted.refused.push(`${named(request)}: ${request.failure()?.errorText}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 400) noted.refused.push(`${named(answer.request())}: ${answer.status()}`);
  });
}

/** The dialogs and alerts of a page and its open and refused requests, for the report of a test that failed. */
export async function reportOf(page: Page): Promise<string> {
  const path = page.url().replace(/^[a-z]+:\/\/[^/]+/, '');
  if (page.isClosed()) return `The page ${path} is closed`;
  const { waiting, refused } = requests.get(page) ?? { waiting: new Set<Request>(), refused: [] };
  const shown = page.locator('[role="dialog"], [role="alert"], .ant-message, h1').filter({ visible: true });
  const texts = await Promise.race([
    shown.allInnerTexts(),
    new Promise<string[]>((resolve) => setTimeout(resolve, MAX_ANSWER_MS, ['(it does not answer)'])),
  ]);
  return [
    `The page ${path} shows:`,
    ...texts.map((text) => `  ${text.trim().replaceAll(/\s*\n\s*/g, ' | ')}`),
    ...[...waiting].map((request) => `  waits for ${named(request)}`),
    ...refused.map((one) => `  refused: ${one}`),
  ].join('\n');
}

function named(request: Request): string {
  return `${request.method()} ${request.url().replace(/^[a-z]+:\/\/[^/]+/, '')}`;
}
