import { requireLoopback } from './loopback.js';

describe('the addresses that the simulator calls', () => {
  it.each(['http://127.0.0.1:3000/x', 'http://localhost:1/', 'https://[::1]:3000/', 'http://127.8.9.10/'])(
    'takes %s',
    (url) => {
      expect(requireLoopback(url).href).toBe(new URL(url).href);
    },
  );

  it.each([
    'http://example.dk/',
    'http://10.0.0.1/',
    'http://169.254.169.254/',
    'http://127.0.0.1.example.dk/',
    'http://localhost.example.dk/',
    'http://127.0.0.1@example.dk/',
    'http://[::ffff:10.0.0.1]/',
    'http://0.0.0.0/',
    'ftp://127.0.0.1/',
  ])('refuses %s', (url) => {
    expect(() => requireLoopback(url)).toThrow(/url-not-loopback/);
  });
});
