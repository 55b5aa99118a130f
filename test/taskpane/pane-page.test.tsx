import { panePage } from "../../src/taskpane/pane-page";

/** Whether the pane has the keyboard. */
let hasFocus = true;
beforeEach(() => {
  hasFocus = true;
  jest.spyOn(document, "hasFocus").mockImplementation(() => hasFocus);
  document.body.innerHTML = '<input id="number"><input id="box" type="checkbox"><textarea id="words"></textarea><button id="button"></button>';
});

function heard(): { readonly told: string[]; readonly end: () => void } {
  const told: string[] = [];
  return { told, end: panePage(window).watch((what) => told.push(what)) };
}

const event = (name: string): void => void window.dispatchEvent(new Event(name));

describe("the page of the pane", () => {
  it("tells when the writer comes back, once for each time he was elsewhere", () => {
    const { told, end } = heard();
    event("focus");
    expect(told).toEqual([]);
    event("blur");
    event("focus");
    event("focus");
    expect(told).toEqual(["returned"]);
    end();
    event("blur");
    event("focus");
    expect(told).toEqual(["returned"]);
  });

  it("tells when he comes for the first time, for he wrote in the document until then", () => {
    hasFocus = false;
    const { told, end } = heard();
    event("focus");
    expect(told).toEqual(["returned"]);
    end();
  });

  it("tells when it can be seen again and when a field was left", () => {
    const { told, end } = heard();
    document.dispatchEvent(new Event("visibilitychange"));
    document.getElementById("number")?.focus();
    document.getElementById("number")?.blur();
    expect(told).toEqual(["free", "free"]);
    end();
  });

  it.each([["number", true], ["words", true], ["box", false], ["button", false]])("%s is a field to write in: %s", (id, isField) => {
    document.getElementById(id)?.focus();
    expect(panePage(window).isInField()).toBe(isField);
    hasFocus = false;
    expect(panePage(window).isInField()).toBe(false);
  });

  it("knows whether it can be seen", () => {
    const state = jest.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    expect(panePage(window).isHidden()).toBe(true);
    state.mockReturnValue("visible");
    expect(panePage(window).isHidden()).toBe(false);
  });
});
