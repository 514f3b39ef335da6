// Keeps a copy of a company's cases in another system, here a SQLite file. It may be killed at any moment: the place in the
// feed is kept in the transaction of what the events led to, so that none is missed and none counts twice.
import { DatabaseSync } from 'node:sqlite';
import { ApiProblem, createScalepointClient } from 'scalepoint-module-client';

const { SCALEPOINT_URL, SCALEPOINT_TOKEN, MIRROR_FILE = 'mirror.db' } = process.env;
const api = createScalepointClient({ baseUrl: SCALEPOINT_URL, token: () => SCALEPOINT_TOKEN });

const mirror = new DatabaseSync(MIRROR_FILE);
mirror.exec(`
  create table if not exists mirrored_case (
    id text primary key, number integer not null, name text not null, debtor_id text not null, version integer not null
  ) strict;
  create table if not exists change (event_id text primary key, case_id text not null, type text not null, at text not null) strict;
  create table if not exists feed (only integer primary key check (only = 1), place text not null) strict;
`);
const keepCase = mirror.prepare(`
  insert into mirrored_case (id, number, name, debtor_id, version) values (?, ?, ?, ?, ?)
  on conflict (id) do update set name = excluded.name, debtor_id = excluded.debtor_id, version = excluded.version
   where excluded.version > mirrored_case.version`);
// No "on conflict": an event that came twice would be a fault, and say so.
const keepChange = mirror.prepare('insert into change (event_id, case_id, type, at) values (?, ?, ?, ?)');
const keepPlace = mirror.prepare(
  'insert into feed (only, place) values (1, ?) on conflict (only) do update set place = excluded.place',
);

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort());

/** An event says that something happened to a case; what the case is now is asked for. */
async function caseNow(id) {
  const { data } = await api.GET('/v1/cases/{id}', { params: { path: { id } } });
  return data;
}

const after = mirror.prepare('select place from feed').get()?.place ?? null;
const types = ['case-intake.case-opened.v1', 'case-intake.case-edited.v1', 'case-intake.case-updated.v1'];
try {
  for await (const { events, place } of api.events({ after, types, signal: stop.signal })) {
    const ids = new Set(events.map(({ data }) => data.caseId));
    const cases = [];
    for (const id of ids) cases.push(await caseNow(id));
    mirror.exec('begin immediate');
    for (const { id, number, name, debtorId, version } of cases) keepCase.run(id, number, name, debtorId, version);
    for (const { id, data, type, time } of events) keepChange.run(id, data.caseId, type, time);
    keepPlace.run(place);
    mirror.exec('commit');
    process.stdout.write(`${events.length} events, ${cases.length} cases\n`);
  }
} catch (error) {
  if (!stop.signal.aborted) {
    process.stderr.write(error instanceof ApiProblem ? `${error.code}: ${error.detail}\n` : `${error.stack}\n`);
    process.exitCode = 1;
  }
} finally {
  mirror.close();
}
