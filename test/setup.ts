import 'reflect-metadata';

// The options let this process import TypeScript; the compiled programs that tests start must not get them.
delete process.env['NODE_OPTIONS'];
