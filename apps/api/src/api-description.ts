import { IdempotencyKeyReused, RequestStillRunning } from '#platform/cqrs';
import { type ApiDescription, HttpRefusal } from '#platform/http';

const INTRODUCTION = `
The Scalepoint module of a contractors' ERP. Insurers send repair tasks through Scalepoint; the module turns each task into exactly one case,
reports to Scalepoint what users do, and posts invoices there exactly once. This page can call every operation. The [guide](/guide/) explains
[concepts](/guide/concepts), [authentication](/guide/authentication), [errors](/guide/errors), [events](/guide/events) and
[webhooks](/guide/webhooks), with [recipes](/guide/recipes) to start from.

**Five minutes with the demo** (\`npm start\`)

1. Sign in: press *Authorize* and enter the token that \`npm run --silent token -- --company demo --user anna\` prints.
2. Send a task as an insurer does: *Deliveries* › \`POST /scalepoint/v1/{companyKey}/tasks\`, with the company key \`demo\` and the example as it stands.
3. See the task (*Tasks* › \`GET /v1/tasks\`) and the case that was opened for it (*Cases* › \`GET /v1/cases\`). Reload this page: its examples now
   contain their ids.
4. Accept the task: \`POST /v1/tasks/{id}/acceptance\`. Its timeline shows who did what, and what Scalepoint answered.
5. Register an invoice for the case and post it: *Invoices* › \`POST /v1/invoices\` and \`POST /v1/invoices/{id}/posting\`.

**Conventions**

- *Errors* are problem details (RFC 9457) with a stable \`code\`, in Danish, or in English with \`Accept-Language: en\`. Every operation lists its codes.
- *Lists* have \`items\` and \`next\`, the \`cursor\` of the next page; \`limit\` is 50, at most 200.
- *Changes* are safe from being overwritten: send the \`ETag\` or the version of what you saw as \`If-Match\`; 412 means that it changed since.
  \`If-None-Match: *\` creates only what is not there. A GET with \`If-None-Match\` is answered 304 while nothing changed.
- *What a GET returns, a PUT takes*: \`id\`, \`version\`, times and computed members are read-only there and ignored.
- *POSTs can be repeated* with the same \`Idempotency-Key\`: the first response is returned again.
- *Limits*: every response has \`RateLimit-Limit\`, \`-Remaining\` and \`-Reset\`; 429 and 503 say in \`Retry-After\` how long to wait.
- *Removal*: a deprecated operation answers with \`Deprecation\` and \`Sunset\` for at least six months before it is removed.
`.trim();

/** As the guard of the subscription answers it. */
const MODULE_OFF = new HttpRefusal(403, {
  code: 'subscription.module-not-active',
  da: 'Scalepoint-modulet er ikke aktivt.',
  en: 'The Scalepoint module is not active.',
});

/** The groups of operations, in the order in which a newcomer needs them. */
const GROUPS: readonly (readonly [name: string, description: string])[] = [
  ['Tasks', 'Repair tasks of insurers: find them, move them, and see everything that happened to them.'],
  ['Cases', 'The cases that were opened for tasks, and where each value came from.'],
  ['Invoices', 'Invoices and credit notes that the ERP booked, and their posting in Scalepoint.'],
  ['Subcontractors', 'Other firms, and the tasks or parts of tasks that are handed to them by a link.'],
  [
    'Public links',
    'What the pages behind secret links call, whose readers have no login: `X-Link-Secret` has the secret.',
  ],
  ['Offers', 'Offers to insurers and their answers.'],
  ['Visits', 'Visits of tasks: by employee and time, with their outcome and what overlaps.'],
  ['Calendar', 'Secret addresses to which calendar programs subscribe.'],
  ['Reports', 'Inspection reports, drying logs and completion reports of tasks, with their templates and PDFs.'],
  ['Claims', 'What belongs to a whole claim: the own payment of the policyholder and the approved amount.'],
  ['Statistics', 'Key figures: arrivals, answer times, what is overdue, and amounts by month.'],
  ['Deliveries', 'What Scalepoint sends, and what was received, including what could not be processed.'],
  ['Connections', 'The state of the exchange with each insurer, and the event feed that is polled.'],
  ['Subscription', 'Whether the company has the module, what it costs, and the menu points of the ERP.'],
  ['Default settings', 'The defaults of new cases, and texts that an office uses again and again.'],
  ['Security tokens', 'Insurers and the codes that they gave the company.'],
  ['Directory', 'Debtors, employees and choices, as the ERP sends them.'],
  ['Users', 'Users of the ERP, their sessions, and the signed-in user.'],
  [
    'Messages to policyholders',
    'Mails and text messages about visits: what is sent, with which words, and to whom not.',
  ],
  ['Notices', 'What the signed-in user is told of, and how.'],
  ['Personal data', 'Search, export, erasure and retention of personal data.'],
  ['Events', 'Everything that happened, in order: as pages and as a stream.'],
  ['Webhooks', 'Events sent to an address of yours.'],
  ['API keys', 'Keys of machines.'],
  ['Several at once', 'Several reads with one request.'],
  ['Operations', 'Audit trail, and events that could not be handled.'],
  ['Operator', 'The register of companies, for the operator of the installation.'],
  ['Health', 'Probes.'],
];

/** What `/docs` and openapi.json say about the API as a whole. */
export const API_DESCRIPTION: ApiDescription = {
  title: 'Scalepoint module',
  description: INTRODUCTION,
  groups: GROUPS,
  problems: [MODULE_OFF, RequestStillRunning, IdempotencyKeyReused],
};
