import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { addresses, attribute, elements, manifestText, only, root } from "./read-manifest";
import { pngSize } from "./png-size";
import { critiqueTexts } from "../../src/word/critique-texts";
import { views } from "../../src/taskpane/state/pane-state";

const repeated = (values: readonly string[]): readonly string[] => values.filter((value, at) => values.indexOf(value) !== at);

const references = elements(
  "Label", "Title", "Description", "SourceLocation", "FunctionFile", "Image",
).flatMap((element) => element.getAttribute("resid") ?? []);
const resources = elements("Image", "Url", "String").filter((element) => element.hasAttribute("id"));
const resourceOf = (id: string) => resources.find((resource) => resource.getAttribute("id") === id);
const addressOf = (id: string): string => {
  const resource = resourceOf(id);
  if (resource === undefined) throw new Error(`no resource ${id}`);
  return attribute(resource, "DefaultValue");
};

describe("the identity of the add-in", () => {
  it("is a GUID of its own", () => {
    const id = only("Id").textContent ?? "";
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("has the version of package.json", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    expect(only("Version").textContent).toBe(`${version}.0`);
  });

  it("asks for Word, WordApi 1.3 and the right to read and write the document, nothing else", () => {
    // Every permission level below ReadWriteDocument lacks one of the two; AppDomains would let other hosts into the pane.
    expect(elements("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"))).toEqual(["Document", "Document"]);
    expect(elements("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([["WordApi", "1.3"]]);
    expect(only("Permissions").textContent).toBe("ReadWriteDocument");
    expect(elements("AppDomain", "AppDomains")).toEqual([]);
  });
});

describe("ids and resources", () => {
  it("gives every id once", () => {
    expect(repeated(elements("CustomTab", "Group", "Control").map((element) => attribute(element, "id")))).toEqual([]);
    expect(repeated(resources.map((element) => attribute(element, "id")))).toEqual([]);
  });

  it("defines every resource that it uses and uses every resource that it defines", () => {
    const defined = resources.map((element) => attribute(element, "id"));
    // Texts of the pop-up are named by the code, not by the manifest.
    expect([...new Set([...references, ...Object.values(critiqueTexts)])].sort()).toEqual([...defined].sort());
  });

  it("keeps resource ids within the 32 characters that Office allows", () => {
    expect(resources.map((element) => attribute(element, "id")).filter((id) => id.length > 32)).toEqual([]);
  });

  it.each([
    ["Label", "ShortStrings"],
    ["Title", "ShortStrings"],
    ["Description", "LongStrings"],
    ["SourceLocation", "Urls"],
    ["FunctionFile", "Urls"],
  ])("takes each %s from %s", (name, list) => {
    const used = elements(name).flatMap((element) => element.getAttribute("resid") ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(used.map((id) => resourceOf(id)?.parentElement?.localName)).toEqual(used.map(() => list));
  });
});

describe("languages", () => {
  it("has Chinese as the default", () => {
    expect(only("DefaultLocale").textContent).toBe("zh-CN");
  });

  it("says every text in English too", () => {
    const texts = elements("DisplayName", "Description", "String").filter((element) => element.hasAttribute("DefaultValue"));
    expect(texts.length).toBeGreaterThan(2);
    for (const text of texts) {
      expect(attribute(text, "DefaultValue")).toMatch(/\p{Script=Han}/u);
      expect(text.children.map((child) => attribute(child, "Locale"))).toEqual(["en-US"]);
      expect(text.children.map((child) => attribute(child, "Value")).join("")).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it("keeps texts within the lengths that Office allows", () => {
    const limits: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };
    for (const text of elements("String")) {
      const limit = limits[text.parentElement?.localName ?? ""] ?? 0;
      for (const value of [attribute(text, "DefaultValue"), ...text.children.map((child) => attribute(child, "Value"))]) {
        expect(value.length).toBeLessThanOrEqual(limit);
      }
    }
  });
});

describe("addresses", () => {
  it("all lie on one https origin", () => {
    expect([...new Set(addresses().map(({ url }) => url.origin))]).toEqual(["https://localhost:3000"]);
  });

  it("hides no address of another host anywhere else in the file", () => {
    const outside = [...manifestText.matchAll(/\bhttps?:\/\/[^"\s<]+/g)].map((match) => match[0]).filter((url) => !url.startsWith("https://localhost:3000/"));
    expect(outside.filter((url) => !/^http:\/\/(schemas\.microsoft\.com\/office|www\.w3\.org\/2001)\//.test(url))).toEqual([]);
  });

  it("names only pages that the build writes", () => {
    const build = readFileSync(path.join(root, "webpack.config.js"), "utf8");
    const pages = addresses().map(({ url }) => url.pathname.slice(1)).filter((file) => file.endsWith(".html"));
    expect([...new Set(pages)].sort()).toEqual(["commands.html", "support.html", "taskpane.html"]);
    expect(pages.filter((page) => !build.includes(page))).toEqual([]);
  });

  it("puts each picture in assets, in the size that the manifest declares", () => {
    const declared: readonly (readonly [string, number])[] = [
      [attribute(only("IconUrl"), "DefaultValue"), 32],
      [attribute(only("HighResolutionIconUrl"), "DefaultValue"), 64],
      ...elements("Image").flatMap((image) => {
        const [resid, size] = [image.getAttribute("resid"), image.getAttribute("size")];
        return resid === null ? [] : ([[addressOf(resid), Number(size)]] as const);
      }),
    ];
    for (const [address, size] of declared) {
      const file = path.join(root, new URL(address).pathname);
      expect([address, pngSize(readFileSync(file))]).toEqual([address, { width: size, height: size }]);
    }
  });

  it("leaves no picture in assets that the manifest does not name", () => {
    const named = addresses().map(({ url }) => path.basename(url.pathname));
    const pictures = readdirSync(path.join(root, "assets")).filter((file) => file.endsWith(".png"));
    expect(pictures.filter((file) => !named.includes(file))).toEqual([]);
  });
});

describe("the ribbon", () => {
  const buttons = elements("Control");
  const actionOf = (button: (typeof buttons)[number]) => button.getElementsByTagName("Action")[0]?.getAttribute("xsi:type");
  const paneButtons = buttons.filter((button) => actionOf(button) === "ShowTaskpane");

  it("has a tab of its own with the three views and, in a second group, what works without the pane", () => {
    const label = (element: (typeof buttons)[number] | undefined): string => {
      const child = element?.children.find((candidate) => candidate.localName === "Label");
      return child === undefined ? "" : addressOf(attribute(child, "resid"));
    };
    expect(label(elements("CustomTab")[0])).toBe("成文");
    const groups = elements("Group").map((group) => [label(group), group.getElementsByTagName("Control").map(label)]);
    expect(groups).toEqual([
      ["工作报告", ["骨架", "填数", "终检"]],
      ["检查", ["一键检查", "下一处", "上一处", "清除标记"]],
    ]);
  });

  it("has one entry in the menu over selected text, which Word allows one of", () => {
    const menu = only("OfficeMenu");
    expect(menu.getAttribute("id")).toBe("ContextMenuText");
    expect(menu.getElementsByTagName("FunctionName").map((name) => name.textContent)).toEqual(["checkAll"]);
    expect(menu.children).toHaveLength(1);
  });

  it("names just the functions that the page of the commands registers", () => {
    const named = elements("FunctionName").map((name) => name.textContent);
    expect([...new Set(named)]).toEqual(["checkAll", "nextPlace", "previousPlace", "clearMarks"]);
    const source = readFileSync(path.join(root, "src/commands/commands.ts"), "utf8");
    expect(JSON.parse(/commandNames = (\[.*?\])/.exec(source)?.[1] ?? "[]")).toEqual([...new Set(named)]);
    expect(buttons.map(actionOf).filter((action) => action === "ExecuteFunction")).toHaveLength(named.length);
    expect(paneButtons).toHaveLength(buttons.length - named.length);
  });

  it("gives every button and both groups their pictures in 16, 32 and 80 pixels", () => {
    for (const icon of elements("Icon")) {
      expect(icon.children.map((image) => attribute(image, "size"))).toEqual(["16", "32", "80"]);
    }
    expect(elements("Icon")).toHaveLength(buttons.length + elements("Group").length);
  });

  it("opens each button's own view", () => {
    const opened = paneButtons.map((button) => {
      const source = button.getElementsByTagName("SourceLocation")[0];
      const url = new URL(source === undefined ? "" : addressOf(attribute(source, "resid")));
      return [attribute(button, "id"), url.pathname, url.searchParams.get("view")];
    });
    expect(opened).toEqual([
      ["Chengwen.Skeleton", "/taskpane.html", "skeleton"],
      ["Chengwen.Fill", "/taskpane.html", "fill"],
      ["Chengwen.Check", "/taskpane.html", "check"],
    ]);
    expect(opened.map(([, , view]) => view)).toEqual(views);
  });

  it("shows all views in one pane", () => {
    expect([...new Set(elements("TaskpaneId").map((element) => element.textContent))]).toEqual(["Chengwen.Pane"]);
    expect(elements("TaskpaneId")).toHaveLength(paneButtons.length);
  });
});
