/** The address in the manifest of this repository: the development server's. */
export const developmentAddress = "https://localhost:3000/";

/**
 * Rewrites a manifest for another web server.
 * @param manifest text of manifest.xml, with addresses under `developmentAddress`
 * @param address where the built files are served: https, with or without a folder (https://files.example.cn/chengwen)
 * @returns the manifest with every address moved there
 * @throws Error with one sentence when the address cannot serve an add-in or the manifest has none of our addresses
 */
export function manifestAtAddress(manifest: string, address: string): string {
  const base = baseOf(address);
  if (!manifest.includes(developmentAddress)) {
    throw new Error(`The manifest has no address under ${developmentAddress}.`);
  }
  return manifest.replaceAll(developmentAddress, () => base.replaceAll("&", "&amp;"));
}

function baseOf(address: string): string {
  if (!URL.canParse(address)) throw new Error(`Not a web address: ${address}`);
  const url = new URL(address);
  if (url.protocol !== "https:") throw new Error("Word loads add-ins over https only.");
  if (url.username !== "" || url.password !== "") throw new Error("The address must not carry a user name or a password.");
  if (url.search !== "" || url.hash !== "") throw new Error("The address must end with a folder, without ? or #.");
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
