/** Puts text on the clipboard; false when the host forbids it, as Word on the web may inside its frame. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
