/**
 * The computed style of jsdom walks through every rule of every sheet at each call; Fluent has thousands of rules, and each query
 * by role asks for the style of every element. What these tests ask of a style is whether an element is displayed, visible and
 * takes the pointer. This file answers that from tables that grow with the sheets; `quick-styles.test.tsx` holds it to jsdom's own answer.
 */
const asked = ["display", "visibility", "pointer-events"] as const;
type Property = (typeof asked)[number];
type Values = Readonly<Partial<Record<Property, string>>>;

const initial: Readonly<Record<Exclude<Property, "display">, string>> = { visibility: "visible", "pointer-events": "auto" };

/** Attributes by which the browser's own sheet decides about these properties. */
const telling = ["hidden", "type", "open"] as const;

const slow = window.getComputedStyle.bind(window);

/** How many rules of each sheet are in the tables. */
const learnt = new WeakMap<CSSStyleSheet, number>();
const byClass = new Map<string, Values>();
const bySelector: (readonly [selector: string, values: Values])[] = [];
const byKind = new Map<string, string>();
const answers = new Map<string, CSSStyleDeclaration>();

/** Replaces `window.getComputedStyle`; pseudo-elements have the style of their element, as in jsdom. */
export function quickStyle(element: Element): CSSStyleDeclaration {
  for (const sheet of document.styleSheets) learn(sheet);
  const inline = element instanceof HTMLElement ? element.style.cssText : "";
  const values = [displayOf(element), inherited(element, "visibility"), inherited(element, "pointer-events")];
  const key = [inline, ...values].join("|");
  const known = answers.get(key);
  if (known) return known;
  const answer = document.createElement("div").style;
  answer.cssText = inline;
  asked.forEach((property, at) => { answer.setProperty(property, values[at] ?? ""); });
  answers.set(key, answer);
  return answer;
}

function learn(sheet: CSSStyleSheet): void {
  const { cssRules } = sheet;
  for (let at = learnt.get(sheet) ?? 0; at < cssRules.length; at += 1) learnRule(cssRules[at]);
  learnt.set(sheet, cssRules.length);
}

function learnRule(rule: CSSRule | undefined): void {
  // A rule under a condition counts in jsdom for `screen` only; the pane has none such.
  if (!(rule && "selectorText" in rule && "style" in rule)) return;
  const { selectorText, style } = rule as CSSStyleRule;
  const values = valuesOf(style);
  if (Object.keys(values).length === 0) return;
  const name = /^\.([\w-]+)$/.exec(selectorText)?.[1];
  if (name === undefined) bySelector.push([selectorText, values]);
  else byClass.set(name, { ...byClass.get(name), ...values });
}

function valuesOf(style: CSSStyleDeclaration): Values {
  const all = asked.map((property) => [property, style.getPropertyValue(property)] as const);
  return Object.fromEntries(all.filter(([, value]) => value !== ""));
}

function displayOf(element: Element): string {
  return declared(element, "display") ?? displayOfKind(element);
}

function inherited(element: Element, property: keyof typeof initial): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = declared(at, property);
    if (value !== undefined && value !== "inherit") return value;
  }
  return initial[property];
}

/** What the element's own style or a sheet of the page says. */
function declared(element: Element, property: Property): string | undefined {
  const inline = element instanceof HTMLElement ? element.style.getPropertyValue(property) : "";
  if (inline !== "") return inline;
  let value: string | undefined;
  for (const name of element.classList) value = byClass.get(name)?.[property] ?? value;
  for (const [selector, values] of bySelector) {
    if (values[property] !== undefined && matches(element, selector)) value = values[property];
  }
  return value;
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    // A selector that jsdom does not know.
    return false;
  }
}

/** What the browser's own sheet says of such an element: asked once. */
function displayOfKind(element: Element): string {
  const attributes = telling.flatMap((name) => (element.hasAttribute(name) ? [[name, element.getAttribute(name) ?? ""] as const] : []));
  const key = `${element.namespaceURI ?? ""} ${element.tagName} ${JSON.stringify(attributes)}`;
  const known = byKind.get(key);
  if (known !== undefined) return known;
  const bare = document.createElementNS(element.namespaceURI, element.localName);
  for (const [name, value] of attributes) bare.setAttribute(name, value);
  const display = slow(bare).display;
  byKind.set(key, display);
  return display;
}

/** The style as jsdom finds it. */
export const jsdomStyle = slow;

window.getComputedStyle = quickStyle;
