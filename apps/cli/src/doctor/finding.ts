/** The result of one check. */
export interface Finding {
  /** `database`, `role`, `policies`, `keys`, `clock`, `queue`, `configuration`. */
  readonly about: string;
  /** `fault`: the product does not work or breaks a guarantee. `warning`: should be looked into. */
  readonly state: 'good' | 'warning' | 'fault';
  readonly found: string;
  /** The remedy; null if there is nothing to do. */
  readonly remedy: string | null;
}

export function good(about: string, found: string): Finding {
  return { about, state: 'good', found, remedy: null };
}

export function warning(about: string, found: string, remedy: string): Finding {
  return { about, state: 'warning', found, remedy };
}

export function fault(about: string, found: string, remedy: string): Finding {
  return { about, state: 'fault', found, remedy };
}

const MARKS = { good: 'ok  ', warning: 'look', fault: 'BAD ' } as const;

/** For the terminal: one line each, remedies below. */
export function report(findings: readonly Finding[]): string {
  const lines = findings.map(({ about, state, found, remedy }) => {
    const line = `${MARKS[state]}  ${about.padEnd(14)} ${found}`;
    return remedy === null ? line : `${line}\n${' '.repeat(21)}→ ${remedy}`;
  });
  const count = (state: Finding['state']) => findings.filter((one) => one.state === state).length;
  return `${lines.join('\n')}\n\n${count('good')} good, ${count('warning')} to look at, ${count('fault')} bad\n`;
}
