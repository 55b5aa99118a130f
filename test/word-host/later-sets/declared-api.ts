import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { eventNumber, isEventName } from "./event-numbers";
import type { DeclaredApi, DeclaredClass, DeclaredEnum, DeclaredMember } from "./types";

/** Members that the client has for every class by itself. */
const OWN = new Set(["context", "set", "load", "track", "untrack", "toJSON", "items"]);

let known: DeclaredApi | null = null;

/** Reads the classes and enumerations of the namespace Word, once a process. Members without a set in WordApi are left out. */
export function declaredApi(): DeclaredApi {
  known ??= parseDeclarations(readFileSync(declarationsFile(), "utf8"));
  return known;
}

function declarationsFile(): string {
  const resolve = createRequire(path.join(process.cwd(), "package.json"));
  return path.join(path.dirname(resolve.resolve("@types/office-js/package.json")), "index.d.ts");
}

type Open = { readonly name: string; readonly since: string; readonly isClass: boolean; readonly members: Map<string, DeclaredMember>; readonly values: Record<string, string>; item: string | null };

/**
 * Reads declarations line by line: four spaces before a class or enumeration, eight before a member, as the generator of these
 * declarations writes them. The first overload of a method counts.
 */
export function parseDeclarations(text: string): DeclaredApi {
  const classes: DeclaredClass[] = [];
  const enums: DeclaredEnum[] = [];
  let inWord = false;
  let comment = "";
  let inComment = false;
  let open: Open | null = null;
  let statement = "";
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith("declare namespace ")) inWord = /^declare namespace Word\b/.test(line);
    if (!inWord) continue;
    const trimmed = line.trim();
    if (!inComment && trimmed.startsWith("/*")) {
      inComment = true;
      comment = "";
    }
    if (inComment) {
      comment += `${trimmed}\n`;
      inComment = !trimmed.endsWith("*/");
      continue;
    }
    const head = /^ {4}(class|enum) (\w+)/.exec(line);
    if (head !== null) {
      open = { name: head[2] ?? "", since: sinceOf(comment) ?? "1.1", isClass: head[1] === "class", members: new Map(), values: {}, item: null };
      comment = "";
      continue;
    }
    if (line === "    }" && open !== null) {
      const { name, since, item } = open;
      if (open.isClass) classes.push({ name, since, item, members: [...open.members.values()] });
      else enums.push({ name, since, values: open.values });
      open = null;
      continue;
    }
    if (open === null) continue;
    if (!open.isClass) {
      const value = /^ {8}(\w+) = "(.*)",?$/.exec(line);
      if (value !== null) open.values[value[1] ?? ""] = value[2] ?? "";
      continue;
    }
    statement = statement === "" ? trimmed : `${statement} ${trimmed}`;
    if (!isWhole(statement)) continue;
    addMember(open, statement, comment);
    statement = "";
    comment = "";
  }
  return withKinds(classes, enums);
}

/** Kinds of members are told by names of classes, which are all known only at the end. */
function withKinds(classes: readonly DeclaredClass[], enums: readonly DeclaredEnum[]): DeclaredApi {
  const names = new Set(classes.map((one) => one.name));
  const settled = (member: DeclaredMember): DeclaredMember => {
    if (member.kind === "navigation" && !names.has(member.of)) return { name: member.name, since: member.since, kind: "scalar", writable: false };
    if (member.kind === "object" && !names.has(member.of)) return { name: member.name, since: member.since, kind: "value" };
    return member;
  };
  return { classes: classes.map((one) => ({ ...one, members: one.members.map(settled) })), enums };
}

/** A statement may run over several lines; it ends with a semicolon outside of all brackets. */
function isWhole(statement: string): boolean {
  const opened = statement.match(/[({[]/g)?.length ?? 0;
  const closed = statement.match(/[)}\]]/g)?.length ?? 0;
  return opened === closed && statement.endsWith(";");
}

function addMember(open: Open, statement: string, comment: string): void {
  const item = /^readonly items: (?:Word\.)?(\w+)\[\];$/.exec(statement);
  if (item !== null) open.item = item[1] ?? null;
  const name = /^(?:readonly )?(\w+)/.exec(statement)?.[1] ?? "";
  const since = sinceOf(comment);
  if (name === "" || since === null || OWN.has(name) || open.members.has(name)) return;
  const member = memberOf(name, since, statement);
  if (member !== null) open.members.set(name, member);
}

function memberOf(name: string, since: string, statement: string): DeclaredMember | null {
  const type = /: ([^:]*);$/.exec(statement)?.[1] ?? "";
  const of = /^Word\.(\w+)$/.exec(type)?.[1];
  if (statement.startsWith(`${name}(`)) return of === undefined ? { name, since, kind: "value" } : { name, since, kind: "object", of };
  if (type.includes("OfficeExtension.EventHandlers<")) {
    const event = name.replace(/^on/, "");
    return isEventName(event) ? { name, since, kind: "event", event, number: eventNumber(event) } : null;
  }
  if (of !== undefined) return { name, since, kind: "navigation", of };
  return { name, since, kind: "scalar", writable: !statement.startsWith("readonly ") };
}

/** "1.6" of "[Api set: WordApi 1.6]"; null for another set than WordApi, or none. */
function sinceOf(comment: string): string | null {
  return /\[Api set: WordApi (\d+\.\d+)/.exec(comment)?.[1] ?? null;
}
