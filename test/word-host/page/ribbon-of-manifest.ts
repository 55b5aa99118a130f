export type RibbonButton = {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the largest icon. */
  readonly icon: string;
  /** Address that the pane opens; null for a button that runs a function. */
  readonly paneUrl: string | null;
  /** The function that it runs; null for a button that opens the pane. */
  readonly functionName: string | null;
};

export type RibbonGroup = { readonly label: string; readonly buttons: readonly RibbonButton[] };

export type Ribbon = { readonly addIn: string; readonly tab: string; readonly groups: readonly RibbonGroup[]; readonly functionFile: string };

/**
 * Reads the add-in's name and ribbon from manifest.xml in a display language, falling back to the default texts.
 * Throws when the manifest is not XML or names a resource that it does not define.
 */
export function ribbonOfManifest(xml: string, locale: string): Ribbon {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  if (manifest.querySelector("parsererror")) throw new Error("manifest.xml is not well-formed.");

  const localised = (element: Element | undefined): string => {
    if (!element) return "";
    const override = children(element, "Override").find((one) => one.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase());
    return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  };
  const resource = (owner: Element | undefined, name: string): string => {
    const id = owner && children(owner, name)[0]?.getAttribute("resid");
    if (id === undefined || id === null) return "";
    const found = [...manifest.getElementsByTagName("*")].find((one) => one.getAttribute("id") === id && one.hasAttribute("DefaultValue"));
    if (!found) throw new Error(`manifest.xml uses the resource ${id} and does not define it.`);
    return localised(found);
  };
  const button = (control: Element): RibbonButton => {
    const action = children(control, "Action")[0];
    const icons = children(control, "Icon")[0];
    const largest = icons && children(icons, "Image").sort((a, b) => Number(b.getAttribute("size")) - Number(a.getAttribute("size")))[0];
    const holder = manifest.createElement("Icon");
    if (largest) holder.append(largest.cloneNode());
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(control, "Label"),
      tip: resource(children(control, "Supertip")[0], "Description"),
      icon: resource(holder, "Image"),
      paneUrl: action ? resource(action, "SourceLocation") || null : null,
      functionName: (action && children(action, "FunctionName")[0]?.textContent) ?? null,
    };
  };

  const tab = manifest.getElementsByTagNameNS("*", "CustomTab")[0];
  return {
    addIn: localised(manifest.getElementsByTagNameNS("*", "DisplayName")[0]),
    tab: resource(tab, "Label"),
    groups: tab ? children(tab, "Group").map((group) => ({ label: resource(group, "Label"), buttons: children(group, "Control").map(button) })) : [],
    functionFile: resource(manifest.getElementsByTagNameNS("*", "DesktopFormFactor")[0], "FunctionFile"),
  };
}

function children(element: Element, name: string): Element[] {
  return [...element.children].filter((child) => child.localName === name);
}
