import type { OutFile } from "./actions/doors";

/** Long enough for a browser to take the bytes over, in milliseconds. */
const taken = 60_000;

/** Offers bytes as a download, straight from memory: nothing leaves the computer. */
export function saveFile({ name, type, bytes }: OutFile): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, taken);
}
