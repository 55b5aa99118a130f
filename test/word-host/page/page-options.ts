import type { HostOptions } from "../types";

export type PageOptions = {
  readonly host: HostOptions & { readonly locale: string };
  /** Width of the pane in CSS pixels. */
  readonly width: number;
  /** The view whose pane is open at the start; "" leaves the pane closed. */
  readonly view: string;
  /** Address of a .docx to open at the start; "" is a blank document. */
  readonly document: string;
};

/**
 * Reads the page's address: ?width=320&view=check&document=sample.docx&requirements=WordApi:1.3,DialogApi:1.1
 * &readOnly=1&protected=1&delayMs=200&locale=zh-CN. Everything may be left out; a malformed value throws.
 */
export function pageOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  const requirements = query.get("requirements");
  return {
    host: {
      ...(requirements === null ? {} : { requirements: requirementSets(requirements) }),
      readOnly: query.get("readOnly") === "1",
      protected: query.get("protected") === "1",
      delayMs: whole(query.get("delayMs") ?? "0"),
      locale: query.get("locale") ?? "zh-CN",
    },
    width: whole(query.get("width") ?? "320"),
    view: query.get("view") ?? "",
    document: query.get("document") ?? "",
  };
}

/** "WordApi:1.3,DialogApi:1.1" → { WordApi: "1.3", DialogApi: "1.1" } */
function requirementSets(list: string): Record<string, string> {
  return Object.fromEntries(
    list.split(",").map((entry) => {
      const [name, version] = entry.split(":");
      if (!name || !version) throw new Error(`Not a requirement set: ${entry}`);
      return [name, version];
    }),
  );
}

function whole(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`Not a whole number: ${text}`);
  return Number(text);
}
