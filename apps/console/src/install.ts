/** Lets the console be installed and open without a network; browsers allow it over TLS and on this computer only. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // Without it, the console works as before.
  navigator.serviceWorker.register('/console/sw.js', { scope: '/console/' }).catch(() => undefined);
}
