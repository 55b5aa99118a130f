export interface Environment {
  /** Language of Office's own menus, for example zh-CN. */
  readonly language: string;
  /** Office's dark theme; undefined where the host does not tell. */
  readonly dark: boolean | undefined;
  /** The document's address; "" for one that was never saved. */
  readonly document: string;
}

/**
 * Waits for office.js.
 * @returns "no-host" when the page is not open inside Word
 */
export async function whenOfficeReady(): Promise<"ready" | "no-host"> {
  if (typeof Office === "undefined") return "no-host";
  const info = await Office.onReady();
  // office.js answers null for a page outside Office, which its declarations do not say.
  return (info.host as Office.HostType | null) === Office.HostType.Word ? "ready" : "no-host";
}

/** Language, theme and document as Office tells them; to be called after `whenOfficeReady`. */
export function readEnvironment(): Environment {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return { language: Office.context.displayLanguage, dark: theme ? isDark(theme.bodyBackgroundColor) : undefined, document: addressOfDocument() };
}

/** Not every host gives one, which its declaration does not say. */
function addressOfDocument(): string {
  const { document } = Office.context as { readonly document: { readonly url?: string | null } };
  return document.url ?? "";
}

/** Perceived lightness below the middle; weights of ITU-R BT.601. */
function isDark(hex: string): boolean {
  const value = Number.parseInt(hex.replace("#", "").slice(0, 6), 16);
  const red = (value >> 16) & 255;
  const green = (value >> 8) & 255;
  const blue = value & 255;
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
