import { parseXmlDocument } from "slimdom";
import { manifestAtAddress } from "../../scripts/manifest-at-address";
import { addresses, manifestText } from "./read-manifest";

const addressesOf = (manifest: string): readonly string[] =>
  parseXmlDocument(manifest)
    .getElementsByTagName("*")
    .map((element) => element.getAttribute("DefaultValue") ?? "")
    .filter((value) => value.startsWith("https:"));

describe("the manifest for a server of one's own", () => {
  it.each([
    ["https://files.example.cn", "https://files.example.cn/"],
    ["https://files.example.cn/", "https://files.example.cn/"],
    ["https://files.example.cn:8443/chengwen", "https://files.example.cn:8443/chengwen/"],
    ["https://files.example.cn/a&b/$&", "https://files.example.cn/a&b/$&/"],
  ])("moves every address to %s", (address, base) => {
    const moved = addressesOf(manifestAtAddress(manifestText, address));
    expect(moved).toHaveLength(addresses().length);
    expect(moved).toEqual(addresses().map(({ url }) => url.href.replace("https://localhost:3000/", () => base)));
  });

  it("changes nothing but addresses", () => {
    const there = manifestAtAddress(manifestText, "https://files.example.cn/chengwen");
    expect(there.replaceAll("https://files.example.cn/chengwen/", "https://localhost:3000/")).toBe(manifestText);
  });

  it.each([
    ["http://files.example.cn", "https only"],
    ["files.example.cn", "Not a web address"],
    ["https://name:word@files.example.cn", "user name"],
    ["https://files.example.cn/?a=1", "without ? or #"],
    ["https://files.example.cn/#a", "without ? or #"],
  ])("refuses %s and says why", (address, reason) => {
    expect(() => manifestAtAddress(manifestText, address)).toThrow(reason);
  });

  it("refuses a manifest that has been moved already", () => {
    const moved = manifestAtAddress(manifestText, "https://files.example.cn");
    expect(() => manifestAtAddress(moved, "https://other.example.cn")).toThrow("no address");
  });
});
