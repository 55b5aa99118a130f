/** @jest-environment jsdom */
import { letTabGoOnFromAnywhere } from "../../src/taskpane/tab-from-anywhere";

/** What office.js sees when a key arrives at the window: whether it knows the element with the focus as one that Tab reaches. */
function reachedAt(key: string, html: string, id: string): boolean {
  document.body.innerHTML = html;
  let isReached = false;
  const officeJs = (): void => {
    isReached = [...document.querySelectorAll("button:not([tabindex='-1']), *[tabindex]:not([tabindex='-1'])")].some((each) => each.id === id);
  };
  window.addEventListener("keydown", officeJs);
  document.getElementById(id)?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  window.removeEventListener("keydown", officeJs);
  return isReached;
}

describe("Tab in the pane, as office.js leads it", () => {
  const heading = '<h2 id="here" tabindex="-1">提交前清理</h2><button id="go">清理</button>';

  it("would leave the pane from a heading that has the focus", () => {
    expect(reachedAt("Tab", heading, "here")).toBe(false);
  });

  describe("let go on from anywhere", () => {
    let end: () => void = () => undefined;
    beforeEach(() => { end = letTabGoOnFromAnywhere(document); });
    afterEach(() => { end(); });

    it("knows the heading while the key is under way, and not afterwards", async () => {
      expect(reachedAt("Tab", heading, "here")).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, 0));
      expect(document.getElementById("here")?.getAttribute("tabindex")).toBe("-1");
    });

    it("leaves other keys and other elements alone", () => {
      expect(reachedAt("j", heading, "here")).toBe(false);
      expect(reachedAt("Tab", heading, "go")).toBe(true);
      expect(document.getElementById("go")?.hasAttribute("tabindex")).toBe(false);
    });

    it("ends", () => {
      end();
      expect(reachedAt("Tab", heading, "here")).toBe(false);
    });
  });
});
