import { act, screen } from "@testing-library/react";
import "../../../src/taskpane/components/SettingsPanel";
import { createFakeWordHost } from "../fake-word-host";
import { showPane } from "../show-pane";

/** What the pane says of marks where Word draws them beside the text, and where it does not. */
const host = (drawing: boolean) => {
  const fake = createFakeWordHost("共开展学习**次。");
  return { ...fake, capabilities: { ...fake.capabilities, drawing } };
};

const described = (element: HTMLElement): string => {
  const id = element.getAttribute("aria-describedby") ?? "";
  return document.getElementById(id)?.textContent ?? "";
};

const colours = "在文稿里用底色标出：必改黄色，建议绿色";
const lines = "在文字下面画线标出：必改紫红色，建议绿色。线不写进文稿，关闭文稿后就消失";

it.each([
  [true, "auto", lines],
  [false, "auto", colours],
  [true, "highlight", colours],
] as const)("the switch names the colours (Word draws: %j, setting: %s)", async (drawing, marks, expected) => {
  const { user, store } = await showPane({ view: "check", host: host(drawing) });
  act(() => { store.dispatch({ type: "markStyleChosen", marks }); });
  const control = await screen.findByRole("switch", { name: "标记" });
  await user.hover(control);
  await screen.findByText(expected);
  expect(described(control)).toBe(expected);
});

it.each([
  [true, "自动在文字下面画线：必改用紫红色，建议用绿色。线不写进文稿"],
  [false, "自动这个 Word 不能画线，所以突出显示：必改用黄色，建议用绿色"],
])("the settings say what 自动 means here (Word draws: %j)", async (drawing, words) => {
  const { user } = await showPane({ view: "check", host: host(drawing) });
  await user.click(screen.getByRole("button", { name: "设置" }));
  await user.click(await screen.findByRole("button", { name: /^标记/ }));
  const radio = await screen.findByRole<HTMLInputElement>("radio", { name: /^自动/ });
  expect([radio.checked, radio.labels?.[0]?.textContent]).toEqual([true, words]);
});
