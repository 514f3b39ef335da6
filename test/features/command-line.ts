import { execFile } from 'node:child_process';

export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the operators' command line in a child process, compiled as by `npm run cli`. */
export function commandLine(env: () => Readonly<Record<string, string>>) {
  return (...args: string[]): Promise<CommandResult> =>
    new Promise((done) => {
      const { NODE_OPTIONS: _compilesOnImport, ...inherited } = process.env;
      execFile(
        process.execPath,
        ['dist/apps/cli/src/main.js', ...args],
        { env: { ...inherited, ...env() }, maxBuffer: 16 * 1024 * 1024 },
        (error, out, err) => done({ code: error ? Number(error.code ?? 1) : 0, out, err }),
      );
    });
}
