import { spawn } from 'node:child_process';

/** Runs a script in a child process that ends with this one: signals are forwarded. */
export async function runChild(args, options = {}) {
  const child = spawn(process.execPath, args, { stdio: 'inherit', ...options });
  let signalled = false;
  const end = () => {
    signalled = true;
    child.kill('SIGTERM');
  };
  process.on('SIGINT', end).on('SIGTERM', end);
  const code = await new Promise((done) => child.once('exit', done));
  process.off('SIGINT', end).off('SIGTERM', end);
  if (signalled) process.exit(1);
  if (code !== 0) throw new Error(`node ${args[0]} ended with ${code}`);
}
