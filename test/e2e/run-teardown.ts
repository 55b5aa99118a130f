import "./run-setup";

/** After all end-to-end tests. */
export default async function tearDown(): Promise<void> {
  await globalThis.sharedBrowser?.close();
}
