import { act, screen } from "@testing-library/react";
import { jsdomStyle, quickStyle } from "./quick-styles";
import { showPane } from "./show-pane";

const asked = ["display", "visibility", "pointer-events"];

/** jsdom takes up to half a second for one element of the pane, so a few of each make are asked. */
const most = 12;

/** Elements whose style is another one than jsdom's, with both; one of each tag and class list, spread over the page. */
function differing(): string[] {
  const makes = new Map([...document.querySelectorAll("*")].map((element) => [`${element.tagName} ${element.getAttribute("class") ?? ""}`, element]));
  const elements = [...makes.values()];
  const step = Math.ceil(elements.length / most);
  return elements.filter((_, at) => at % step === 0).flatMap((element) => {
    const [quick, slow] = [quickStyle(element), jsdomStyle(element)].map((style) =>
      asked.map((property) => style.getPropertyValue(property)).join(" "),
    );
    return quick === slow ? [] : [`${element.tagName} ${element.getAttribute("class") ?? ""}: ${String(quick)}, not ${String(slow)}`];
  });
}

describe("the quick style of the pane tests", () => {
  it.each(["skeleton", "fill", "check"] as const)("says what jsdom says of every element of the view %s", async (view) => {
    await showPane({ view });
    expect(document.querySelectorAll("*").length).toBeGreaterThan(100);
    expect(differing()).toEqual([]);
  });

  it("says it of an open menu, an open dialog and what stands behind it too", async () => {
    const { user } = await showPane({ view: "check" });
    await user.click(screen.getByRole("button", { name: "设置" }));
    await screen.findByRole("button", { name: "规则" });
    expect(differing()).toEqual([]);
  });

  it("follows sheets that grow, classes, styles of the element itself, what is hidden, and what is inherited", () => {
    document.body.innerHTML = `<style id="s">.gone { display: none }</style>
      <p id="a" class="later">a<b id="b">b</b></p><p id="c" hidden>c</p><input id="d" type="hidden">
      <p id="e" style="display: flex; visibility: hidden"><i id="f" class="gone">f</i><i id="g" style="visibility: visible">g</i></p>`;
    const style = (id: string): string => {
      const element = document.getElementById(id);
      if (!element) throw new Error(id);
      return asked.map((property) => quickStyle(element).getPropertyValue(property)).join(" ");
    };
    // jsdom leaves "inline" out.
    expect(["a", "b", "c", "d", "e", "f", "g"].map(style)).toEqual([
      "block visible auto",
      " visible auto",
      "none visible auto",
      "none visible auto",
      "flex hidden auto",
      "none hidden auto",
      " visible auto",
    ]);
    act(() => {
      const { sheet } = document.getElementById("s") as HTMLStyleElement;
      sheet?.insertRule(".later { display: grid; pointer-events: none }", 1);
      sheet?.insertRule("p > b[id] { visibility: hidden }", 2);
    });
    expect(["a", "b"].map(style)).toEqual(["grid visible none", " hidden none"]);
    expect(differing()).toEqual([]);
  });
});
