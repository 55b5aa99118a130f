import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const shown = /^word\/(document|header\d*|footer\d*)\.xml$/;

/**
 * A copy of a .docx for the screen only, in which every run of a content control has a thin dotted border: docx-preview
 * draws the contents of controls without a trace of the control.
 */
export function copyWithControlsOutlined(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  for (const [name, bytes] of Object.entries(parts)) {
    if (!shown.test(name)) continue;
    const xml = new DOMParser().parseFromString(strFromU8(bytes), "application/xml");
    const controls = [...xml.getElementsByTagNameNS(w, "sdtContent")];
    if (controls.length === 0) continue;
    for (const control of controls) for (const run of control.getElementsByTagNameNS(w, "r")) outline(xml, run);
    parts[name] = strToU8(new XMLSerializer().serializeToString(xml));
  }
  return zipSync(parts, { level: 0 });
}

function outline(xml: Document, run: Element): void {
  let properties = [...run.children].find((child) => child.localName === "rPr");
  if (!properties) {
    properties = xml.createElementNS(w, "w:rPr");
    run.prepend(properties);
  }
  const border = xml.createElementNS(w, "w:bdr");
  for (const [name, value] of [["val", "dotted"], ["sz", "4"], ["space", "0"], ["color", "6B8CC4"]] as const) {
    border.setAttributeNS(w, `w:${name}`, value);
  }
  properties.append(border);
}
