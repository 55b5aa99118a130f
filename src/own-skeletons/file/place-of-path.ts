import type { JsonNode } from "../../json-file/types";

/** Keys and positions as they are written: parts[2].text[0]. */
export function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`), "");
}

/** The line of the value at a path, or of the nearest one around it that is there; from 1. */
export function lineAt(root: JsonNode, path: readonly (string | number)[]): number {
  let node = root;
  for (const step of path) {
    const next: JsonNode | undefined =
      node.kind === "array" && typeof step === "number"
        ? node.items[step]
        : node.kind === "object"
          ? node.members.find(({ key }) => key === step)?.node
          : undefined;
    if (next === undefined) break;
    node = next;
  }
  return node.line;
}
