import type { Story } from "./types";

/** A string that is equal for two stories exactly when they are the same story. */
export function storyKey(story: Story): string {
  return `${story.kind}/${story.section ?? ""}/${story.variant ?? ""}`;
}
