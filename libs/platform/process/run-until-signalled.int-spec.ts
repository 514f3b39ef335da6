import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** A process that runs `start` with the compiled module and prints "up" when ready. */
async function running(start: string, options = '{}') {
  const script = `import { runUntilSignalled } from '#platform/process';
    runUntilSignalled(async (lifetime) => { ${start} }, ${options});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let said = '';
  const up = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('up')) resolve();
      });
    }
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said }));
  await Promise.race([up, ended]);
  return { child, ended };
}

const UP = `setInterval(() => {}, 1000); console.log('up');`;
const NEVER = '() => new Promise(() => {})';

describe('a process', () => {
  it('stops what was started last first, and ends', async () => {
    const { child, ended } = await running(`
      for (const name of ['database', 'application']) lifetime.onEnd(name, () => console.log('stops ' + name));
      ${UP}`);
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, said: 'up\nstops application\nstops database\n' });
  });

  it('ends while it still starts, and starts nothing more', async () => {
    const { child, ended } = await running(`
      lifetime.onEnd('database', () => new Promise((done) => setTimeout(done, 100)));
      ${UP}
      await new Promise((goOn) => process.once('SIGTERM', goOn));
      lifetime.onEnd('application', () => console.log('never'));
      console.log('never');`);
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, said: 'up\n' });
  });

  it('stops the rest in order when a connection fails meanwhile that has no listener', async () => {
    const { child, ended } = await running(`
      lifetime.onEnd('database', () => console.log('stops database'));
      lifetime.onEnd('application', () => new Promise((done) => {
        setTimeout(done, 50);
        setImmediate(() => { throw new Error('terminating connection'); });
      }));
      ${UP}`);
    child.kill('SIGTERM');
    const { code, said } = await ended;
    expect(said).toContain('While stopping: terminating connection');
    expect(said).toContain('stops database');
    expect(code).toBe(0);
  });

  it('does not wait for ever for what does not stop, and says what that was', async () => {
    const { child, ended } = await running(`lifetime.onEnd('application', ${NEVER}); ${UP}`, '{ maxShutdownMs: 200 }');
    child.kill('SIGTERM');
    const { code, said } = await ended;
    expect(code).toBe(1);
    expect(said).toContain('"application" did not stop within 0.2 s');
    expect(said).toContain('Still open: ');
  });

  it('ends at once when it is told so a second time', async () => {
    const { child, ended } = await running(
      `lifetime.onEnd('application', ${NEVER}); ${UP}`,
      '{ maxShutdownMs: 600_000 }',
    );
    // The two signals of one Ctrl-C under npm count as one.
    const again = setInterval(() => child.kill('SIGTERM'), 50);
    const { code, said } = await ended;
    clearInterval(again);
    expect({ code, said }).toEqual({ code: 1, said: 'up\n' });
  });

  it('stops what it has started when the start fails, and says why', async () => {
    const { ended } = await running(`
      lifetime.onEnd('database', () => console.log('stops database'));
      throw new Error('The port is taken', { cause: new Error('in use') });`);
    expect(await ended).toEqual({ code: 1, said: expect.stringContaining('The port is taken\nBecause: in use') });
  });

  it('ends with the code of a tool that is done, and when it cannot go on', async () => {
    expect(await (await running('return 3;')).ended).toEqual({ code: 3, said: '' });
    const { ended } = await running(`${UP} lifetime.fail(new Error('The database is lost'));`);
    expect(await ended).toMatchObject({ code: 1, said: expect.stringContaining('The database is lost') });
  });
});
