import type { PositioningProps } from "@fluentui/react-components";

/**
 * A menu or list that opens is drawn in its place on the page, where the landmarks hold it, and yet over everything that scrolls.
 * @returns properties for a Menu of Fluent
 */
export function inPlace(position: "above" | "below", align: "start" | "end", more: Omit<PositioningProps, "position" | "align"> = {}) {
  return { inline: true, positioning: { strategy: "fixed", position, align, ...more } } as const;
}
