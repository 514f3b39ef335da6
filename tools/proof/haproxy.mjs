// HAProxy in front of API processes, as an operator runs it.
import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, until } from './cluster.mjs';

/** @param rules lines of the frontend; @returns its address, once a process is ready behind it */
export async function startHaproxy({ dir, ports, rules = [] }) {
  const front = await freePort();
  const config = join(dir, 'haproxy.cfg');
  writeFileSync(
    config,
    `defaults
  mode http
  timeout connect 2s
  timeout client 60s
  timeout server 60s
  timeout check 5s
  # A request that reached no process is sent to the other one.
  option redispatch
  retries 3
frontend front
  bind 127.0.0.1:${front}
${rules.map((rule) => `  ${rule}\n`).join('')}  default_backend api
backend api
  balance roundrobin
  option httpchk GET /health/ready
  default-server check inter 500ms fall 1 rise 1
${ports.map((port, index) => `  server api${index + 1} 127.0.0.1:${port}`).join('\n')}
`,
  );
  const haproxy = spawn('haproxy', ['-db', '-f', config], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${front}`;
  await until(() =>
    fetch(`${url}/health/ready`).then(
      ({ status }) => status === 200,
      () => false,
    ),
  );
  return {
    url,
    version: /version (\S+)/.exec(execFileSync('haproxy', ['-v'], { encoding: 'utf8' }))?.[1],
    stop: () => haproxy.kill(),
  };
}
