import type { Ribbon, RibbonButton } from "./ribbon-of-manifest";

/** Draws the ribbon tab of the add-in, group by group; `press` is called with the button that was pressed. Answers a way to show which one is on. */
export function showRibbon(place: HTMLElement, ribbon: Ribbon, press: (button: RibbonButton) => void): (on: RibbonButton | null) => void {
  const tab = document.createElement("h2");
  tab.textContent = ribbon.tab || ribbon.addIn;
  const groups = ribbon.groups.map(({ label, buttons }) => {
    const box = document.createElement("div");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", label);
    const row = document.createElement("div");
    const drawn = buttons.map((button) => {
      const element = document.createElement("button");
      element.type = "button";
      element.title = button.tip;
      element.disabled = button.paneUrl === null && button.functionName === null;
      const icon = document.createElement("img");
      icon.src = button.icon;
      icon.alt = "";
      element.append(icon, button.label);
      element.addEventListener("click", () => { press(button); });
      return { button, element };
    });
    const name = document.createElement("p");
    name.textContent = label;
    row.append(...drawn.map(({ element }) => element));
    box.append(row, name);
    return { box, drawn };
  });
  const drawn = groups.flatMap((group) => group.drawn);
  place.replaceChildren(tab, ...groups.map(({ box }) => box));
  return (on) => {
    for (const { button, element } of drawn) {
      if (button.paneUrl !== null) element.setAttribute("aria-pressed", String(button === on));
    }
  };
}
