import { openWordHost } from "./open-word-host";
import type { WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";

describe("the network", () => {
  let word: WordHostBrowser;
  beforeAll(async () => { word = await openWordHost(); });
  afterAll(() => word.close());

  it("is not used beyond the add-in's own host and the address of office.js, whatever view is open", async () => {
    const open = await word.open();
    const pane = new PaneDriver(open.page);
    await pane.pressRibbon("骨架");
    for (const view of ["骨架", "填数", "终检"] as const) await pane.show(view);
    const addresses = open.requested.map((address) => new URL(address).host).filter((host) => !host.startsWith("localhost"));
    expect(new Set(addresses)).toEqual(new Set(["appsforoffice.microsoft.com"]));
    expect(open.escaped).toEqual([]);
    await open.close();
  });

  it.each([
    ["a request", "fetch('https://example.com/count').catch(() => 0)"],
    ["a picture", "new Promise((done) => { const picture = new Image(); picture.onerror = done; picture.src = 'https://example.com/count.png'; })"],
    ["a beacon", "navigator.sendBeacon('https://example.com/count'); new Promise((done) => setTimeout(done, 300))"],
    ["a socket", "new Promise((done) => { const socket = new WebSocket('wss://example.com/count'); socket.onclose = done; socket.onerror = done; })"],
  ])("wall notices %s to a foreign host and does not let it out", async (_name, script) => {
    const open = await word.open();
    await open.page.evaluate(script);
    expect(open.escaped.map((address) => new URL(address).host)).toEqual(["example.com"]);
    await open.close();
  });
});
