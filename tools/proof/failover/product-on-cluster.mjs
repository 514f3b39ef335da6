// An API process and a worker that reach the primary of three nodes through HAProxy, which asks Patroni.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../bundle.mjs';
import { freePort, until } from '../cluster.mjs';
import { cli, killAll, start } from '../product.mjs';
import { NAMES, startNodes } from './nodes.mjs';

const configFor = (nodes, port, replicaPort) => `defaults
  mode tcp
  timeout connect 2s
  timeout check 2s
  timeout client 1h
  timeout server 1h
  option clitcpka
  option srvtcpka
listen primary
  bind 127.0.0.1:${port}
  # Patroni answers 200 on its primary only.
  option httpchk GET /primary
  http-check expect status 200
  default-server check port 8008 inter 1s fastinter 500ms fall 2 rise 1 on-marked-down shutdown-sessions
${NAMES.map((name) => `  server ${name} ${nodes.addressOf(name)}:5432`).join('\n')}
listen replica
  bind 127.0.0.1:${replicaPort}
  option httpchk GET /replica
  http-check expect status 200
  default-server check port 8008 inter 1s fastinter 500ms fall 2 rise 1 on-marked-down shutdown-sessions
${NAMES.map((name) => `  server ${name} ${nodes.addressOf(name)}:5432`).join('\n')}
`;

export function versions() {
  const of = (command, ...args) => /\d+(?:\.\d+)+/.exec(execFileSync(command, args, { encoding: 'utf8' }))?.[0];
  return (
    `PostgreSQL ${of('/usr/lib/postgresql/15/bin/postgres', '--version')}, Patroni ${of('patroni', '--version')}, etcd ${of('etcd', '--version')}, ` +
    `HAProxy ${of('/usr/sbin/haproxy', '-v')},\nNode ${process.versions.node}`
  );
}

/** @param hasReplica lists, statistics and the feed are read from a replica */
export async function productOnCluster({ isSynchronous, hasReplica = false }) {
  await bundle();
  const nodes = await startNodes({ isSynchronous });
  let haproxy;
  const stop = async () => {
    killAll();
    haproxy?.kill();
    await nodes.stop();
  };
  try {
    await until(nodes.primary, 120);
    await nodes.whole();
    await nodes.run('postgres', `create role erp_owner login createrole password 'owner'`);
    await nodes.run('postgres', 'create database erp owner erp_owner');
    const [port, replicaPort] = [await freePort(), await freePort()];
    const config = join(nodes.dir, 'haproxy.cfg');
    writeFileSync(config, configFor(nodes, port, replicaPort));
    haproxy = spawn('/usr/sbin/haproxy', ['-q', '-f', config], { stdio: ['ignore', 'ignore', 'inherit'] });
    const dataDir = join(nodes.dir, 'keys');
    mkdirSync(dataDir);
    const env = {
      ...{ DEMO: 'on', DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0', INTAKE_FAILURES_PER_MINUTE: '0' },
      ...{ DB_POOL_SIZE: '6', DATABASE_URL: `postgres://erp_owner:owner@127.0.0.1:${port}/erp` },
      ...(hasReplica && { DATABASE_REPLICA_URL: `postgres://127.0.0.1:${replicaPort}/erp` }),
    };
    await until(
      () =>
        cli(env, 'migrate').then(
          () => true,
          () => false,
        ),
      60,
    );
    const begin = async () => ({
      api: await start('api', { ...env, RUN_REACTIONS: 'false' }),
      worker: await start('worker', env),
    });
    const token = (await cli(env, 'token', '--company', 'demo', '--user', 'anna')).trim();
    return { nodes, env, begin, ...(await begin()), token, stop };
  } catch (error) {
    for (const name of NAMES) process.stderr.write(`${name}: ${nodes.said(name).slice(-1500)}\n`);
    await stop();
    throw error;
  }
}
