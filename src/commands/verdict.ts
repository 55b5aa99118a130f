import { whenOfficeReady } from "../word/office-environment";
import { askToClose } from "../word/show-dialog";
import { saidIn } from "./said";
import { textOfSaid, type SaidText } from "./text-of-said";
import { wordsFor } from "./words";

/** The shapes beside the title, so that it is told not by colour alone: a cross, an exclamation mark, a tick; on a grid of 24. */
const shapes: Readonly<Record<SaidText["tone"], string>> = {
  must: "M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Zm3.5 5.4L12 10.9 8.5 7.4 7.4 8.5l3.5 3.5-3.5 3.5 1.1 1.1 3.5-3.5 3.5 3.5 1.1-1.1-3.5-3.5 3.5-3.5Z",
  error: "M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Zm3.5 5.4L12 10.9 8.5 7.4 7.4 8.5l3.5 3.5-3.5 3.5 1.1 1.1 3.5-3.5 3.5 3.5 1.1-1.1-3.5-3.5 3.5-3.5Z",
  should: "M12 2.5 23 21.5H1L12 2.5Zm-1 6.5v6h2V9h-2Zm0 8v2h2v-2h-2Z",
  ready: "M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Zm-1.5 12.2-3.2-3.2-1.2 1.2 4.4 4.4 7.5-7.5-1.2-1.2-6.3 6.3Z",
};

const ready = whenOfficeReady();

/** Shows what the command said, and lets the writer close it. */
function show(): void {
  const query = new URLSearchParams(window.location.search);
  const words = wordsFor(query.get("lang") ?? navigator.language);
  document.documentElement.lang = words.name === "成文" ? "zh-CN" : "en-US";
  document.title = words.name;
  const said = saidIn(query);
  const { title, lines, tone } = said ? textOfSaid(said, words) : { title: words.name, lines: [], tone: "should" as const };
  const heading = element("h1", "");
  heading.append(shape(tone), element("span", title));
  const place = document.getElementById("said");
  place?.setAttribute("data-tone", tone);
  place?.replaceChildren(heading, ...lines.map((line) => element("p", line)));
  const button = document.getElementById("close");
  if (!button) return;
  button.textContent = words.close;
  button.addEventListener("click", () => void leave());
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") void leave();
  });
  button.focus();
}

/** As soon as office.js is there; before that nobody can be asked. Outside Word the window's own button is the way. */
async function leave(): Promise<void> {
  if ((await ready) === "ready") askToClose();
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function shape(tone: SaidText["tone"]): SVGElement {
  const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("aria-hidden", "true");
  path.setAttribute("d", shapes[tone]);
  path.setAttribute("fill-rule", "evenodd");
  drawing.append(path);
  return drawing;
}

show();
