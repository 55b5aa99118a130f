import type { Ribbon, RibbonButton } from "./ribbon-of-manifest";

/** Draws the ribbon group of the add-in; `press` is called with the button that was pressed. Answers a way to show which one is on. */
export function showRibbon(place: HTMLElement, ribbon: Ribbon, press: (button: RibbonButton) => void): (on: RibbonButton | null) => void {
  const tab = document.createElement("h2");
  tab.textContent = ribbon.tab || ribbon.addIn;
  const drawn = ribbon.buttons.map((button) => {
    const element = document.createElement("button");
    element.type = "button";
    element.title = button.tip;
    element.disabled = button.paneUrl === null;
    const icon = document.createElement("img");
    icon.src = button.icon;
    icon.alt = "";
    element.append(icon, button.label);
    element.addEventListener("click", () => { press(button); });
    return { button, element };
  });
  place.replaceChildren(tab, ...drawn.map(({ element }) => element));
  return (on) => {
    for (const { button, element } of drawn) element.setAttribute("aria-pressed", String(button === on));
  };
}
