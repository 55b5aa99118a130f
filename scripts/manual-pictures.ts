/**
 * `npm run manual-pictures`: the pictures of docs/manual.zh-CN.md, taken from the running add-in, in both themes and both languages, and
 * the one of the README.
 */
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { openWordHost, type WordHostBrowser } from "../test/e2e/open-word-host";
import { openDocx } from "../test/e2e/saved-docx";
import { docxOfText } from "../test/fixtures/docx-of-text";
import { rootFolder } from "../test/word-host/serve/root-folder";
import { provide } from "./programs/provide";
import { runToEnd } from "./run-to-end";

const images = path.join(rootFolder, "docs", "images");
const out = path.join(images, "manual");
const size = { width: 1120, height: 820 };
const paneWidth = 320;

/** What a writer may have the day before submission: numbers that are missing, numbers that are wrong, marks that are doubled. */
const draft = [
  "示例街道党支部2026年工作总结",
  "2026年，示例街道党支部认真落实上级部署，扎实开展党建工作。现将2026年工作情况总结如下。",
  "一、主要工作",
  "（一）抓好理论学习。全年集中学习**次，专题研讨**次，学习效果明显提高。。",
  "（二）规范组织生活。召开支部党员大会4次，支委会*次,开展主题党日12次。",
  "（二）服务居民群众。志愿服务**次，走访居民**户，办理居民反映的事项18件。",
  "二、存在的问题",
  "（一）学习不够深入。个别党员结合岗位思考不多。",
  "（二）活动形式较少。党员参与的积极性还不够高。",
  "三、2027年工作打算",
  "（一）深化理论学习。全年集中学习不少于12次。",
  "（二）丰富活动形式。每季度至少开展1次志愿服务。",
  "示例街道党支部",
  "2026年12月18日",
].join("\n");

const clean = draft
  .replace("集中学习**次，专题研讨**次", "集中学习12次，专题研讨4次")
  .replace("提高。。", "提高。")
  .replace("支委会*次,", "支委会12次，")
  .replace("（二）服务居民", "（三）服务居民")
  .replace("志愿服务**次，走访居民**户", "志愿服务9次，走访居民36户");

const lastYear = clean.replace(/202[67]/g, (year) => String(Number(year) - 1));

interface Language {
  readonly locale: string;
  readonly views: Readonly<Record<"skeleton" | "fill" | "check", string>>;
  readonly section: string;
  readonly layout: string;
  readonly rollOver: string;
  readonly preview: RegExp;
  readonly fix: RegExp;
  readonly submit: RegExp;
  readonly settings: string;
  readonly rules: string;
  readonly scope: RegExp;
  readonly marks: string;
}

const languages: Readonly<Record<"zh" | "en", Language>> = {
  zh: { locale: "zh-CN", views: { skeleton: "骨架", fill: "填数", check: "终检" }, section: "小节", layout: "排版", rollOver: "套用上年报告", preview: /^预览$/, fix: /^改正 \d+ 处…$/, submit: /^提交前清理/, settings: "设置", rules: "规则", scope: /^检查范围/, marks: "标记" },
  en: { locale: "en-US", views: { skeleton: "Skeleton", fill: "Fill in", check: "Final check" }, section: "Section", layout: "Layout", rollOver: "Last year", preview: /^Preview$/, fix: /^Fix \d+ places…$/, submit: /^Clean/, settings: "Settings", rules: "Rules", scope: /^Scope/, marks: "Marks" },
};

/** One picture: what is done in the pane before it is taken. */
interface Shot {
  readonly name: string;
  readonly view: "skeleton" | "fill" | "check";
  readonly text: string;
  /** What Word can do; WordApi 1.3 when left out. */
  readonly requirements?: string;
  /** The document beside the pane is in the picture. */
  readonly withDocument?: true;
  readonly act?: (pane: Frame, page: Page, words: Language) => Promise<void>;
}

async function drawMarks(pane: Frame, page: Page, words: Language): Promise<void> {
  await pane.getByRole("switch", { name: words.marks }).click();
  await page.waitForFunction(() => window.wordHost.annotations().length > 0);
  // Off the switch, whose tip would cover the verdict.
  await page.mouse.move(300, 20);
}

const shots: readonly Shot[] = [
  { name: "whole", view: "skeleton", text: "" },
  { name: "preview", view: "skeleton", text: "", act: async (pane, _, words) => { await pane.getByRole("button", { name: words.preview }).click(); } },
  {
    name: "section",
    view: "skeleton",
    text: clean,
    act: async (pane, page, words) => {
      await page.evaluate(() => { window.wordHost.writer.setCursor(3); });
      await pane.getByRole("tab", { name: words.section, exact: true }).click();
      await pane.getByRole("radio").nth(6).check();
    },
  },
  { name: "layout", view: "skeleton", text: clean, act: async (pane, _, words) => { await pane.getByRole("tab", { name: words.layout, exact: true }).click(); } },
  { name: "roll-over", view: "skeleton", text: lastYear, act: async (pane, _, words) => { await pane.getByRole("tab", { name: words.rollOver, exact: true }).click(); } },
  { name: "fill", view: "fill", text: draft },
  { name: "check", view: "check", text: draft, act: async (pane) => { await pane.locator("[data-finding]").nth(5).click(); } },
  {
    name: "drawn",
    view: "check",
    text: draft,
    requirements: "WordApi:1.8",
    withDocument: true,
    act: drawMarks,
  },
  {
    name: "scope",
    view: "check",
    text: draft,
    requirements: "WordApi:1.8",
    act: async (pane, page, words) => {
      await page.evaluate(() => { window.wordHost.writer.selectParagraphs(3, 5); });
      await pane.getByRole("button", { name: words.scope }).click();
      await pane.getByRole("menuitemradio").first().waitFor();
    },
  },
  { name: "fix", view: "check", text: draft, act: async (pane, _, words) => { await pane.getByRole("button", { name: words.fix }).click(); } },
  {
    name: "submit",
    view: "check",
    text: clean,
    act: async (pane, _, words) => {
      await pane.getByRole("button", { name: words.submit }).first().click();
    },
  },
  {
    name: "settings",
    view: "check",
    text: clean,
    act: async (pane, _, words) => {
      await pane.getByRole("button", { name: words.settings, exact: true }).click();
      await pane.getByRole("button", { name: words.rules, exact: true }).click();
    },
  },
];

/** The document with its marks beside the pane, under the ribbon. */
const ofReadme: Shot = {
  name: "pane",
  view: "check",
  text: draft,
  requirements: "WordApi:1.8",
  withDocument: true,
  act: async (pane, page, words) => {
    await drawMarks(pane, page, words);
    await pane.locator("[data-finding]").nth(5).click();
  },
};

async function take(word: WordHostBrowser, shot: Shot, language: keyof typeof languages, theme: "light" | "dark", file: string): Promise<void> {
  const words = languages[language];
  const open = await word.open({ query: { width: String(paneWidth), locale: words.locale, ...(shot.requirements && { requirements: shot.requirements }) }, theme, viewport: size });
  const { page } = open;
  if (shot.text !== "") await openDocx(page, docxOfText(shot.text, { plain: true }));
  await page.getByRole("button", { name: words.views[shot.view], exact: true }).first().click();
  const quiet = (): Promise<void> => page.evaluate(() => window.wordHost.quiet());
  await page.frameLocator("#pane-frame iframe").getByRole("tab").nth(2).waitFor();
  await quiet();
  const [pane] = page.mainFrame().childFrames();
  if (!pane) throw new Error("The pane did not open.");
  await shot.act?.(pane, page, words);
  await quiet();
  // A view comes from a file of its own.
  await pane.waitForFunction(() => document.querySelector("[data-loading], [data-working]") === null);
  await pane.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
  await (shot.withDocument ? page : page.locator("#pane-frame")).screenshot({ path: `${file}.png` });
  if (open.errors.length > 0) throw new Error(`${shot.name}: ${open.errors.join("\n")}`);
  await open.close();
}

async function takeAll(): Promise<void> {
  provide(["browser", "font"]);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const word = await openWordHost();
  try {
    await take(word, ofReadme, "zh", "light", path.join(images, "pane"));
    for (const language of ["zh", "en"] as const) {
      for (const theme of ["light", "dark"] as const) {
        const suffix = language === "zh" ? theme : `${theme}-en`;
        for (const shot of shots) await take(word, shot, language, theme, path.join(out, `${shot.name}-${suffix}`));
      }
    }
  } finally {
    await word.close();
  }
}

runToEnd(takeAll);
