import type { Config } from '#platform/config';

/** Addresses and first steps, printed after the start. */
export function welcome(config: Config, url: string): string {
  const lines = [
    '',
    `API          ${url}/v1`,
    `Console      ${url}/console`,
    `Guide        ${url}/guide`,
    ...(config.serveDocs ? [`Swagger UI   ${url}/docs`] : []),
    ...(config.demo
      ? [
          `Token        npm run --silent token -- --company demo --user anna`,
          `A task       curl -s ${url}/scalepoint/v1/demo/tasks -H 'content-type: application/json' -d @test/examples/task-new.json`,
          `Its case     curl -s ${url}/v1/cases -H "authorization: Bearer $(npm run --silent token -- --company demo --user anna)"`,
        ]
      : []),
    '',
  ];
  return lines.join('\n') + '\n';
}
