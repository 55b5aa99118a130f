import type { Page } from "playwright-core";
import { PaneDriver } from "./pane-driver";
import "../word-host/page/window-api";

/** What has the focus in the pane. */
export interface Focus {
  /** Id of the finding whose card it is. */
  readonly id: string | null;
  /** Keys that the card says it takes. */
  readonly keys: string;
  readonly role: string;
  readonly name: string;
  /** Id of the tally whose field it is. */
  readonly tally: string | null;
}

/** Someone who works in the pane with the keyboard alone. The focus comes into the pane as by F6 in Word. */
export class KeyboardWriter {
  readonly pane: PaneDriver;

  constructor(private readonly page: Page) {
    this.pane = new PaneDriver(page);
  }

  /** Puts the focus on the chosen tab. */
  async enterPane(): Promise<void> {
    await this.pane.frame().locator("[role=tab][aria-selected=true]").first().focus();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses a key and waits until all that it began is done. */
  async pressAndWait(key: string): Promise<void> {
    await this.press(key);
    await this.pane.ready();
  }

  focused(): Promise<Focus> {
    return this.pane.frame().evaluate(() => {
      const at = document.activeElement instanceof HTMLElement ? document.activeElement : document.body;
      const label = at.getAttribute("aria-label") ?? (at instanceof HTMLInputElement ? (at.labels?.[0]?.textContent ?? "") : at.textContent);
      return { id: at.dataset["finding"] ?? null, keys: at.getAttribute("aria-keyshortcuts") ?? "", role: at.getAttribute("role") ?? at.tagName.toLowerCase(), name: label.trim().slice(0, 20), tally: at.dataset["tally"] ?? null };
    });
  }

  /** Presses a key until the focus is where it is wanted. */
  async moveTo(key: string, isThere: (at: Focus) => boolean): Promise<void> {
    const seen: string[] = [];
    for (let step = 0; step < 80; step += 1) {
      const at = await this.focused();
      if (isThere(at)) return;
      seen.push(`${at.role} ${at.name.slice(0, 8)}`);
      await this.press(key);
    }
    throw new Error(`the focus never comes there; it was on ${seen.slice(0, 20).join(", ")}`);
  }

  /** Goes to something with this name by Tab and presses a key on it. */
  async use(name: RegExp, key: "Enter" | "Space" = "Enter"): Promise<void> {
    await this.moveTo("Tab", (at) => name.test(at.name));
    await this.pressAndWait(key);
  }

  /** Goes to another view by the tabs. */
  async goTo(view: "骨架" | "填数" | "终检"): Promise<void> {
    await this.enterPane();
    await this.moveTo("ArrowRight", (at) => at.name.startsWith(view));
    await this.pressAndWait("Enter");
  }

  /** Does something with the list and waits until it is another one and a card has the focus. */
  async changeList(key: string): Promise<void> {
    const frame = this.pane.frame();
    const list = await frame.evaluate(() => [...document.querySelectorAll("[data-finding]")].map((face) => face.textContent).join("\n"));
    await this.press(key);
    await frame.waitForFunction((before) => {
      const now = [...document.querySelectorAll("[data-finding]")].map((face) => face.textContent).join("\n");
      return now !== before && (document.activeElement as HTMLElement | null)?.dataset["finding"] !== undefined;
    }, list);
    await this.pane.ready();
  }
}
