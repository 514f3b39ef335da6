/** Title and introduction of the OpenAPI document, which Swagger UI shows. */
export const API_DESCRIPTION = {
  title: 'Scalepoint module',
  description:
    'Turns insurers’ repair tasks into cases, and posts invoices back. The [guide](/guide/) explains ' +
    '[concepts](/guide/concepts), [authentication](/guide/authentication), [errors](/guide/errors), ' +
    '[events](/guide/events) and [webhooks](/guide/webhooks), with [recipes](/guide/recipes) to start from.',
} as const;
