import type { FastifyInstance } from 'fastify';
import { caseRoute } from './case-route.js';
import { expenseReadRoute, expenseSubmitRoute } from './expenses/expense-routes.js';
import { attachmentRoute } from './files/attachment-route.js';
import { fileRoute } from './files/file-route.js';
import { receiveRoute } from './feed/receive-route.js';
import { FORM_POSTS, formPostRoute } from './messages/form-post-routes.js';
import { tokenRoute } from './oauth/token-route.js';
import { Refusal } from './refusal.js';
import type { RouteName } from './routes.js';
import type { Parts } from './parts.js';

/** All routes of Scalepoint, each behind the gate under its own name. */
export function scalepointRoutes(app: FastifyInstance, parts: Parts): void {
  const add = (route: RouteName, define: (scope: FastifyInstance) => void) => {
    void app.register(async (scope) => {
      parts.gate.guard(scope, route);
      define(scope);
    });
  };
  add('token', (scope) => tokenRoute(scope, parts));
  add('receive', (scope) => receiveRoute(scope, parts));
  add('case', (scope) => caseRoute(scope, parts));
  add('expense-submit', (scope) => expenseSubmitRoute(scope, parts));
  add('expense-read', (scope) => expenseReadRoute(scope, parts));
  add('file-submit', (scope) => fileRoute(scope, parts));
  for (const route of Object.keys(FORM_POSTS) as (keyof typeof FORM_POSTS)[]) {
    add(route, (scope) => formPostRoute(scope, route, parts));
  }
  add('attachment', (scope) => attachmentRoute(scope, parts));
  void app.register(async (scope) => {
    parts.gate.guard(scope, 'unknown');
    scope.setNotFoundHandler(async () => {
      throw new Refusal(404, { error: 'Not Found', detail: 'no such address; GET /_control lists what there is' });
    });
  });
}
