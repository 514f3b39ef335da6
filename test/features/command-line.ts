import { execFile } from 'node:child_process';
import { builtServer } from '../built.js';

export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the operators' command line in a child process, bundled as in an installation. Call it at the top. */
export function commandLine(env: () => Readonly<Record<string, string>>) {
  builtServer();
  return (...args: string[]): Promise<CommandResult> =>
    new Promise((done) => {
      const { NODE_OPTIONS: _compilesOnImport, ...inherited } = process.env;
      execFile(
        process.execPath,
        ['dist-server/cli.js', ...args],
        { env: { ...inherited, ...env() }, maxBuffer: 16 * 1024 * 1024 },
        (error, out, err) => done({ code: error ? Number(error.code ?? 1) : 0, out, err }),
      );
    });
}
