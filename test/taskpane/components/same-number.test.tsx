import { act, configure, screen, waitFor } from "@testing-library/react";
import { createFakeWordHost } from "../fake-word-host";
import { showPane } from "../show-pane";

configure({ defaultHidden: true });
jest.setTimeout(60_000);

const twice = ["工作总结", "一、总体情况", "全年开展志愿服务**次。", "二、主要做法", "组织志愿服务**次，走访群众**户。"].join("\n");
const button = (name: string) => screen.findByRole("button", { name });
const fields = (name: string) => screen.getAllByRole<HTMLInputElement>("textbox", { name });

async function show(text: string, language = "zh-CN") {
  const host = createFakeWordHost(text);
  const pane = await showPane({ host, language });
  await act(async () => {
    pane.store.dispatch({ type: "viewChosen", view: "fill" });
    await Promise.resolve();
  });
  return { ...pane, host };
}

describe("同一个数？", () => {
  it("joins two rows from the keyboard, fills both places, and is taken apart again", async () => {
    const { user, host } = await show(twice);
    await waitFor(() => {
      expect(fields("志愿服务（次）")).toHaveLength(2);
    });
    const ask = await button("“志愿服务”和前面“一、总体情况”的“志愿服务”是同一个数，合成一行");
    expect(ask.textContent).toBe("同一个数？");
    act(() => {
      ask.focus();
    });
    await user.keyboard("{Enter}");
    await waitFor(() => {
      expect(fields("志愿服务（次）")).toHaveLength(1);
    });
    // The row that the two became has the focus.
    await waitFor(() => {
      expect(document.activeElement).toBe(fields("志愿服务（次）")[0]);
    });

    const apart = await button("“志愿服务”的 2 处不是同一个数，分开填");
    await user.click(apart);
    await waitFor(() => {
      expect(fields("志愿服务（次）")).toHaveLength(2);
    });

    await user.click(await button("“志愿服务”和前面“一、总体情况”的“志愿服务”是同一个数，合成一行"));
    await waitFor(() => {
      expect(fields("志愿服务（次）")).toHaveLength(1);
    });
    const [field] = fields("志愿服务（次）");
    if (!field) throw new Error("no field");
    await user.type(field, "9");
    await user.click(await button("写入文稿（2 处）"));
    await waitFor(() => {
      expect(host.texts()).toEqual(["工作总结", "一、总体情况", "全年开展志愿服务9次。", "二、主要做法", "组织志愿服务9次，走访群众**户。"]);
    });
  });

  it("is asked in English, too", async () => {
    await show(twice, "en-US");
    const ask = await button("志愿服务 is the same number as 志愿服务 before, under 一、总体情况; make it one row");
    expect(ask.textContent).toBe("Same number?");
  });

  it("is not asked where the facts differ", async () => {
    await show("上半年开展培训**次，下半年开展培训**次。");
    await waitFor(() => {
      expect(fields("上半年培训（次）")).toHaveLength(1);
    });
    expect(screen.queryByText("同一个数？")).toBeNull();
  });
});
