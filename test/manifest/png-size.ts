/** Width and height in pixels from the IHDR chunk, which the PNG format puts first. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (!signature.every((byte, at) => bytes[at] === byte)) throw new Error("not a PNG file");
  if (new TextDecoder("latin1").decode(bytes.subarray(12, 16)) !== "IHDR") throw new Error("the PNG does not begin with IHDR");
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
