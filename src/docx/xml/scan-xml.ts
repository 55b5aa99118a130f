import { Refused } from "../refused";
import { Attributes } from "./attributes";
import { decodeEntities } from "./decode-entities";
import type { Meaning } from "./name-scope";
import { NameScope } from "./name-scope";
import { skipElement } from "./skip-element";
import { tagEnd } from "./tag-end";
import type { XmlText } from "./xml-text";

/** What an element means to a reader. `attributes` are those of the tag that was read last. */
export interface ElementHandler<State> {
  /** At the start tag; false leaves the element out with all that is in it. */
  enter?(state: State, attributes: Attributes): boolean;
  /** The character data of an element without children, entities decoded. */
  text?(state: State, text: string, attributes: Attributes): void;
  /** At the end tag; not called for an element that was left out. */
  leave?(state: State): void;
}

/** By name with our prefix, "w:p". Elements that are not listed are passed through. */
export type ElementTable<State> = Readonly<Record<string, ElementHandler<State>>>;

const LESS = 0x3c;
const MORE = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const SPACE = 0x20;
const BYTE_ORDER_MARK = 0xfeff;

/**
 * Reads an XML text once, from front to back, and calls the handlers of the elements that it meets. Prefixes are resolved
 * by the declarations in force, so that any prefix may stand for a namespace. What is left out is not looked into.
 * @throws Refused when end tags do not match, when there is not one root and nothing but space around it, when there is a document type
 *   declaration, or when the file's budget is used up
 */
export function scanXml<State>(source: XmlText, elements: ElementTable<State>, state: State): void {
  const { text: xml, work } = source;
  const passThrough: ElementHandler<State> = {};
  const attributes = new Attributes(source);
  const open: Meaning<ElementHandler<State>>[] = [];
  let current: Meaning<ElementHandler<State>> | undefined;
  let scope = NameScope.outermost((name) => elements[name] ?? passThrough);
  let nextDeclaration = xml.indexOf("xmlns");
  let text = "";
  let at = 0;
  let seen = false;

  for (;;) {
    const start = xml.charCodeAt(at) === LESS ? at : xml.indexOf("<", at);
    if (start < 0) break;
    if (start > at) {
      if (current?.value.text !== undefined) text += decodeEntities(xml.slice(at, start));
      else if (current === undefined) refuseText(xml, at, start);
    }
    const sign = xml.charCodeAt(start + 1);
    if (sign === SLASH) {
      if (current === undefined) throw new Refused("damaged");
      const { raw, value } = current;
      if (value.text !== undefined) {
        work.write(text.length);
        value.text(state, text, attributes);
      }
      value.leave?.(state);
      open.pop();
      current = open[open.length - 1];
      text = "";
      while (scope.outer !== null && scope.depth >= open.length) scope = scope.end();
      at = behindEndTag(xml, raw, start + 2);
    } else if (sign === BANG) {
      const isData = xml.startsWith("<![CDATA[", start);
      if (!isData && !xml.startsWith("<!--", start)) throw new Refused("doctype");
      at = after(xml, isData ? "]]>" : "-->", start);
      if (isData && current === undefined) throw new Refused("damaged");
      if (isData && current?.value.text !== undefined) text += xml.slice(start + 9, at - 3);
    } else if (sign === QUESTION) {
      at = after(xml, "?>", start);
    } else {
      if (seen && current === undefined) throw new Refused("damaged");
      seen = true;
      work.element(open.length);
      let nameEnd = start + 1;
      let hash = 0;
      for (let code = sign; code > SPACE && code !== MORE && code !== SLASH; code = xml.charCodeAt(nameEnd)) {
        hash = (hash * 31 + code) | 0;
        nameEnd += 1;
      }
      const end = xml.charCodeAt(nameEnd) === MORE ? nameEnd : tagEnd(xml, nameEnd);
      if (nextDeclaration >= 0 && nextDeclaration < start) nextDeclaration = xml.indexOf("xmlns", start);
      const outer: NameScope<ElementHandler<State>> = scope;
      attributes.point(nameEnd, end, outer);
      if (nextDeclaration >= 0 && nextDeclaration < end) {
        scope = outer.inner(attributes.declarations(), open.length);
        attributes.point(nameEnd, end, scope);
      }
      const own = scope.meaning(xml, start + 1, nameEnd, hash);
      const isEmpty = xml.charCodeAt(end - 1) === SLASH;
      const wanted = own.value.enter === undefined || own.value.enter(state, attributes);
      at = end + 1;
      if (wanted && !isEmpty) {
        open.push(own);
        current = own;
        text = "";
      } else {
        if (wanted) own.value.leave?.(state);
        else if (!isEmpty) {
          at = skipElement(xml, own.raw, at);
          work.look(at - end);
        }
        if (scope !== outer) scope = scope.end();
      }
    }
  }
  if (!seen || open.length > 0) throw new Refused("damaged");
  refuseText(xml, at, xml.length);
}

/** Around the root there is nothing but space, and perhaps the mark of the encoding at the very beginning. */
function refuseText(xml: string, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    if (xml.charCodeAt(at) > SPACE && !(at === 0 && xml.charCodeAt(at) === BYTE_ORDER_MARK)) throw new Refused("damaged");
  }
}

/**
 * Where the text behind an end tag begins.
 * @param raw the name of the element that is open
 * @param from where the tag's own name begins
 */
function behindEndTag(xml: string, raw: string, from: number): number {
  let end = from + raw.length;
  while (xml.charCodeAt(end) <= SPACE) end += 1;
  if (xml.charCodeAt(end) !== MORE || !xml.startsWith(raw, from)) throw new Refused("damaged");
  return end + 1;
}

/** Where the text behind a mark begins. */
function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new Refused("damaged");
  return found + mark.length;
}
