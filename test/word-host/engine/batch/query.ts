import type { RichApiAction } from "../../types";
import type { Engine } from "../engine";
import { itemNotFound } from "../office-error";
import { covers, memberOf } from "./members";
import type { MemberRules } from "./members";
import type { WordObject } from "./word-object";
import { apiName, wireName } from "./word-object";

/** What a load asks for: scalar names, and the same below each navigation property. "*" stands for all scalars. */
type Wanted = { readonly scalars: Set<string>; readonly below: Map<string, Wanted> };

export type Keeper = (object: WordObject) => string;

/** The value of a load, in the shape of the wire: PascalCase names, `_Items` for collections, `_ReferenceId` for items. */
export function queryValue(object: WordObject, info: RichApiAction["QueryInfo"], engine: Engine, rules: MemberRules, keep: Keeper): Record<string, unknown> {
  const wanted: Wanted = { scalars: new Set(), below: new Map() };
  for (const path of info?.Select ?? []) want(wanted, path);
  for (const path of info?.Expand ?? []) want(wanted, `${path}/*`);
  const nothing = wanted.scalars.size === 0 && wanted.below.size === 0;
  if (nothing) wanted.scalars.add("*");
  return valueOf(object, wanted, engine, rules, keep, { skip: info?.Skip ?? 0, top: info?.Top ?? Number.MAX_SAFE_INTEGER });
}

function want(wanted: Wanted, path: string): void {
  const steps = path.split("/").filter((step) => step !== "" && step !== "items" && step !== "$all").map((step) => apiName(step));
  let at = wanted;
  steps.forEach((step, index) => {
    if (index === steps.length - 1) {
      at.scalars.add(step);
      return;
    }
    const next: Wanted = at.below.get(step) ?? { scalars: new Set(), below: new Map() };
    at.below.set(step, next);
    at = next;
  });
  if (steps.length === 0) wanted.scalars.add("*");
}

type Page = { readonly skip: number; readonly top: number };
const WHOLE: Page = { skip: 0, top: Number.MAX_SAFE_INTEGER };

function valueOf(object: WordObject, wanted: Wanted, engine: Engine, rules: MemberRules, keep: Keeper, page: Page): Record<string, unknown> {
  if (object.table.items !== undefined) {
    const items = object.table.items(object.state, engine).slice(page.skip, page.skip + page.top);
    return { _Items: items.map((item) => ({ _ReferenceId: keep(item), ...properties(item, wanted, engine, rules, keep) })) };
  }
  return properties(object, wanted, engine, rules, keep);
}

function properties(object: WordObject, wanted: Wanted, engine: Engine, rules: MemberRules, keep: Keeper): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const name of wanted.scalars) {
    if (name === "*") {
      Object.assign(value, allScalars(object, engine, rules));
      continue;
    }
    const member = memberOf(object, name, rules);
    if (member.kind === "scalar") value[wireName(name)] = member.read(object.state, engine);
    // The name of a navigation property alone loads its scalars.
    else if (member.kind === "navigation") value[wireName(name)] = navigate(object, name, STAR, engine, rules, keep);
    else throw itemNotFound(`${object.table.name}.${name} is a method`);
  }
  for (const [name, inner] of wanted.below) value[wireName(name)] = navigate(object, name, inner, engine, rules, keep);
  return value;
}

const STAR: Wanted = { scalars: new Set(["*"]), below: new Map() };

function navigate(object: WordObject, name: string, wanted: Wanted, engine: Engine, rules: MemberRules, keep: Keeper): unknown {
  const member = memberOf(object, name, rules);
  if (member.kind !== "navigation") throw itemNotFound(`${object.table.name}.${name} is no object`);
  const target = member.read(object.state, engine);
  if (target !== null) return valueOf(target, wanted, engine, rules, keep, WHOLE);
  if (name.endsWith("OrNullObject")) return null;
  throw itemNotFound(`${object.table.name}.${name}`);
}

/** "*" takes what the declared set has; members above it are left out, not refused. */
function allScalars(object: WordObject, engine: Engine, rules: MemberRules): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(object.table.members)) {
    if (member.kind !== "scalar" || !covers(rules.requirements["WordApi"] ?? "0", member.since)) continue;
    value[wireName(name)] = member.read(object.state, engine);
  }
  return value;
}
