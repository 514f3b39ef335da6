import 'reflect-metadata';

// This process needs the options to import TypeScript; compiled programs started by tests must not inherit them.
delete process.env['NODE_OPTIONS'];
