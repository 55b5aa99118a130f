/**
 * The part that a relationship's target names.
 * @param source the part that has the relationship; "" for the package
 * @param target an absolute or relative reference
 */
export function resolveTarget(source: string, target: string): string {
  const path = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.map(decoded).join("/");
}

/** Names in references are escaped as in addresses, names in the zip are not. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
