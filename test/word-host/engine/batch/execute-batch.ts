import type { RichApiAction, RichApiArguments, RichApiBody, RichApiObjectPath, RichApiResponse } from "../../types";
import type { Engine } from "../engine";
import { OfficeError, invalidArgument, itemNotFound } from "../office-error";
import { memberOf } from "./members";
import type { MemberRules } from "./members";
import { queryValue } from "./query";
import type { References } from "./references";
import { WordObject, apiName } from "./word-object";

export type Surroundings = {
  readonly engine: Engine;
  readonly rules: MemberRules;
  readonly references: References;
  readonly documentObject: WordObject;
  /** The object behind `new` of a type name; null for an unknown type. */
  readonly newObject: (typeName: string) => WordObject | null;
};

type Resolved = { readonly object: WordObject | null; reference: string | null };

/** A fault that strikes after so many actions of the batch. */
export type Strike = { readonly after: number; readonly error: OfficeError };

/** Carries out a batch action by action. The first error ends it; what was done before stays done (belief). */
export function executeBatch(body: RichApiBody, at: Surroundings, strike: Strike | null): RichApiResponse {
  const batch = new Batch(body, at);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (strike !== null && index >= strike.after) throw strike.error;
      const value = batch.run(action);
      results.push({ ActionId: action.Id, Value: value });
      if (action.ActionType === 5) traces.push(action.Id);
    } catch (thrown) {
      return { Results: results, TraceIds: traces, Error: errorOf(thrown, batch.location(action), index) };
    }
  }
  if (strike !== null) {
    const last = body.Actions.length - 1;
    return { Results: results, TraceIds: traces, Error: errorOf(strike.error, "", last) };
  }
  return { Results: results, TraceIds: traces };
}

function errorOf(thrown: unknown, location: string, index: number): NonNullable<RichApiResponse["Error"]> {
  const error = thrown instanceof OfficeError ? thrown : new OfficeError("GeneralException", thrown instanceof Error ? `${thrown.message}\n${thrown.stack ?? ""}` : String(thrown), 500);
  return { Code: error.code, Message: error.message, Location: location, ActionIndex: index, HttpStatusCode: error.status };
}

class Batch {
  /** Paths that are resolved: a path that is a call is carried out once. */
  private readonly resolved = new Map<number, Resolved>();

  constructor(
    private readonly body: RichApiBody,
    private readonly at: Surroundings,
  ) {}

  run(action: RichApiAction): unknown {
    switch (action.ActionType) {
      case 1:
        return this.instantiate(action);
      case 2:
        return this.query(action);
      case 3:
        return this.method(action);
      case 4:
        return this.set(action);
      case 5:
        return null;
      default:
        this.at.rules.unknown.push(`ActionType ${action.ActionType}`);
        throw new OfficeError("ApiNotFound", `The Word stand-in has no action type ${action.ActionType}.`);
    }
  }

  /** "Paragraph.insertText": where an error happened. */
  location(action: RichApiAction): string {
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const viaPath = action.ActionType === 1 && path?.ParentObjectPathId !== undefined;
    const owner = this.resolved.get(viaPath ? (path.ParentObjectPathId ?? 0) : action.ObjectPathId)?.object ?? null;
    const name = viaPath ? path.Name : action.Name;
    if (owner === null) return apiName(name);
    return name === "" ? owner.table.name : `${owner.table.name}.${apiName(name)}`;
  }

  private instantiate(action: RichApiAction): unknown {
    const target = this.resolve(action.ObjectPathId);
    if (target.object === null) return null;
    return target.reference === null ? {} : { _ReferenceId: target.reference };
  }

  private query(action: RichApiAction): unknown {
    const { object, reference } = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    const value = queryValue(object, action.QueryInfo, this.at.engine, this.at.rules, (item) => this.at.references.keep(item));
    return reference === null ? value : { _ReferenceId: reference, ...value };
  }

  private method(action: RichApiAction): unknown {
    const target = this.resolve(action.ObjectPathId);
    if (action.Name === "_KeepReference") {
      if (target.object === null) return null;
      target.reference ??= this.at.references.keep(target.object);
      return { _ReferenceId: target.reference };
    }
    if (action.Name === "_RemoveReference") {
      const id = action.ArgumentInfo?.Arguments?.[0];
      if (typeof id === "string") this.at.references.remove(id);
      return null;
    }
    if (target.object === null) throw itemNotFound(`${apiName(action.Name)} was called on a null object`);
    const value = this.call(target.object, action.Name, action.ArgumentInfo);
    return value instanceof WordObject ? {} : (value ?? null);
  }

  private set(action: RichApiAction): unknown {
    const { object } = this.resolve(action.ObjectPathId);
    if (object === null) throw itemNotFound(`${apiName(action.Name)} was set on a null object`);
    const member = memberOf(object, apiName(action.Name), this.at.rules);
    if (member.kind !== "scalar" || member.write === undefined) throw invalidArgument(`${object.table.name}.${apiName(action.Name)} cannot be set`);
    // Options of a search are no part of the document.
    const denied = object.table.name === "SearchOptions" ? null : this.at.rules.denied();
    if (denied !== null) throw denied;
    member.write(object.state, this.args(action.ArgumentInfo)[0], this.at.engine);
    return null;
  }

  private resolve(id: number): Resolved {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (path === undefined) throw new OfficeError("InvalidObjectPath", `no object path ${id}`);
    const resolved = this.resolvePath(path);
    this.resolved.set(id, resolved);
    return resolved;
  }

  private resolvePath(path: RichApiObjectPath): Resolved {
    const fresh = (object: WordObject | null): Resolved => ({ object, reference: null });
    if (path.ObjectPathType === 1) return fresh(this.at.documentObject);
    if (path.ObjectPathType === 7) return fresh(null);
    if (path.ObjectPathType === 2) {
      const made = this.at.newObject(path.Name);
      if (made === null) this.at.rules.unknown.push(path.Name);
      if (made === null) throw new OfficeError("ApiNotFound", `The Word stand-in has no type ${path.Name}.`);
      return fresh(made);
    }
    if (path.ObjectPathType === 6) return { object: this.at.references.get(path.Name), reference: path.Name };
    const parent = this.resolve(path.ParentObjectPathId ?? 0).object;
    if (parent === null) return fresh(null);
    if (path.ObjectPathType === 5) return fresh(this.index(parent, path));
    if (path.ObjectPathType === 4) return fresh(this.property(parent, apiName(path.Name)));
    if (path.ObjectPathType !== 3) throw new OfficeError("InvalidObjectPath", `object path type ${path.ObjectPathType}`);
    const value = this.call(parent, path.Name, path.ArgumentInfo);
    if (value === null && path.Name.endsWith("OrNullObject")) return fresh(null);
    if (!(value instanceof WordObject)) throw itemNotFound(`${parent.table.name}.${apiName(path.Name)}`);
    return fresh(value);
  }

  private property(parent: WordObject, name: string): WordObject | null {
    const member = memberOf(parent, name, this.at.rules);
    if (member.kind !== "navigation") throw new OfficeError("InvalidObjectPath", `${parent.table.name}.${name} is no object`);
    const value = member.read(parent.state, this.at.engine);
    if (value === null && !name.endsWith("OrNullObject")) throw itemNotFound(`${parent.table.name}.${name}`);
    return value;
  }

  private index(parent: WordObject, path: RichApiObjectPath): WordObject {
    const key = this.args(path.ArgumentInfo)[0];
    if (parent.table.item !== undefined) return parent.table.item(parent.state, key, this.at.engine);
    const found = typeof key === "number" ? parent.table.items?.(parent.state, this.at.engine)[key] : undefined;
    if (found === undefined) throw itemNotFound(`${parent.table.name}[${String(key)}]`);
    return found;
  }

  private call(object: WordObject, name: string, info: RichApiArguments | undefined): unknown {
    const member = memberOf(object, apiName(name), this.at.rules);
    if (member.kind !== "method") throw invalidArgument(`${object.table.name}.${apiName(name)} is no method`);
    const denied = member.writes ? this.at.rules.denied() : null;
    if (denied !== null) throw denied;
    return member.call(object.state, this.args(info), this.at.engine);
  }

  /** Arguments with the objects that they refer to: a path number other than 0 stands for an object. */
  private args(info: RichApiArguments | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids[index];
      if (id === undefined || id === null || id === 0) return value;
      return this.resolve(id).object;
    });
  }
}
