/** An answer other than success, thrown from anywhere and turned into HTTP by the one error handler of the simulator. */
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

/** A refusal of the control API. `code` is kebab case, `detail` names the field and the remedy. */
export function controlRefusal(code: string, detail: string, status = 400): Refusal {
  return new Refusal(status, { error: code, detail });
}
