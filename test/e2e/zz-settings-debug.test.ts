import { plainDraft } from "./draft";
import { openWordHost } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { openDocx } from "./saved-docx";
jest.setTimeout(300_000);
it("debug", async () => {
  const word = await openWordHost();
  const open = await word.open();
  await openDocx(open.page, plainDraft);
  const pane = new PaneDriver(open.page);
  await pane.pressRibbon("终检");
  await pane.frame().evaluate(() => { window.localStorage.setItem("chengwen.profile", '{"places":["甲"]}'); });
  await open.page.evaluate(() => { window.wordHost.closePane(); });
  await pane.pressRibbon("终检");
  await new Promise((r) => setTimeout(r, 4000));
  process.stdout.write("ERR " + JSON.stringify(open.errors) + "\n" + open.requested.slice(-14).join("\n") + "\n" + (await pane.text()).slice(0, 300));
  process.stdout.write(JSON.stringify(await pane.frame().evaluate(() => ({ l: window.localStorage.getItem("chengwen.profile"), d: window.localStorage.getItem("chengwen.profile.damaged") }))));
  await word.close();
});
