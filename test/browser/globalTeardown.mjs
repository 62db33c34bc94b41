export default async function tearDown() {
  globalThis.demoServer?.closeAllConnections();
  await new Promise((closed) => globalThis.demoServer?.close(closed));
}
