import 'reflect-metadata';
import fc from 'fast-check';

// This process needs the options to import TypeScript; compiled programs started by tests must not inherit them.
delete process.env['NODE_OPTIONS'];

// The same inputs in every run, so that a run fails only by a change; FC_SEED explores others, FC_RUNS more of them.
fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: Number(process.env['FC_SEED'] ?? 20260826),
  numRuns: Number(process.env['FC_RUNS'] ?? 100),
});
