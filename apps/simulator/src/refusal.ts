/** An error response, thrown from anywhere and converted to HTTP by the simulator's error handler. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly body: Record<string, unknown>,
    readonly headers: Record<string, string> = {},
  ) {
    super(`${status} ${JSON.stringify(body)}`);
    this.name = 'Refusal';
  }
}

/** An error of the control API. `code` is kebab case, `detail` names the field and the remedy. */
export function controlRefusal(code: string, detail: string, status = 400): Refusal {
  return new Refusal(status, { error: code, detail });
}
