import { act, screen, within } from "@testing-library/react";
import { skeletons } from "../../../src/skeletons";
import { showPane } from "../show-pane";

const list = () => screen.getByRole("combobox", { name: "报告种类" });

describe("the kind of report", () => {
  it("is the party branch's year at first, with its parts below", async () => {
    await showPane();
    expect(list().textContent).toBe("党支部年度总结和下年思路");
    expect(screen.getByRole("checkbox", { name: "二、存在问题" })).toBeTruthy();
  });

  it("is chosen from a list with a group for each use, and its own parts appear", async () => {
    const { user } = await showPane();
    await user.click(list());
    const groups = screen.getAllByRole("group").filter((group) => within(group).queryAllByRole("option").length > 0);
    const names = groups.map((group) => document.getElementById(group.getAttribute("aria-labelledby") ?? "")?.textContent);
    expect(names).toEqual(["党建", "述职", "总结和计划", "其他"]);
    const offered = groups.flatMap((group) => within(group).getAllByRole("option").map((option) => option.textContent));
    expect(offered).toEqual(skeletons.map(({ name }) => name.zh));

    await user.click(screen.getByRole("option", { name: "调研报告" }));
    expect(list().textContent).toBe("调研报告");
    expect(screen.getByRole("checkbox", { name: "四、原因分析" })).toBeTruthy();
    expect(screen.queryByRole("checkbox", { name: "二、存在问题" })).toBeNull();
  });

  it("is chosen with the keyboard alone, and the focus stays", async () => {
    const { user, store } = await showPane();
    act(() => { list().focus(); });
    await user.keyboard("{Enter}{ArrowDown}{Enter}");
    expect(store.getState().skeletonId).toBe(skeletons[1]?.id);
    expect(document.activeElement).toBe(list());
    await user.keyboard("{Enter}{End}{Escape}");
    expect(store.getState().skeletonId).toBe(skeletons[1]?.id);
    await user.keyboard("{Enter}{End}{Enter}");
    expect(store.getState().skeletonId).toBe(skeletons.at(-1)?.id);
  });

  it("is named in English where Office speaks it", async () => {
    const { user } = await showPane({ language: "en-US" });
    await user.click(screen.getByRole("combobox", { name: "Kind of report" }));
    expect(screen.getByRole("option", { name: "Field study" })).toBeTruthy();
  });
});
