import type { DeclaredApi, DeclaredClass, DeclaredMember } from "./types";

/** The little of the library's own machinery that its generated classes are made of. */
type ClientObject = { readonly context: unknown; _isNull?: boolean; _handleResult(value: unknown): void; _handleIdResult(value: unknown): void };
type ClientClass = { new (context: unknown, path: unknown): ClientObject; readonly prototype: ClientObject };
type Wire = Record<string, unknown>;
type Own = ClientObject & Record<string, unknown>;

export type ExtensibleLibrary = {
  readonly Word: Record<string, unknown>;
  readonly OfficeExtension: {
    readonly ClientObject: ClientClass;
    readonly BatchApiHelper: {
      invokeMethod(self: unknown, name: string, operation: number, args: readonly unknown[], flags: number, mode: number): unknown;
      invokeSetProperty(self: unknown, name: string, value: unknown, flags: number): void;
      createPropertyObject(type: unknown, parent: unknown, name: string, isCollection: boolean, flags: number): unknown;
      createMethodObject(type: unknown, parent: unknown, name: string, operation: number, args: readonly unknown[], isCollection: boolean, invalidAfter: boolean, byId: string | null, flags: number): unknown;
      createIndexerObject(type: unknown, parent: unknown, args: readonly unknown[]): unknown;
      createChildItemObject(type: unknown, hasIndexer: boolean, parent: unknown, item: unknown, index: number): ClientObject;
    };
    readonly Utility: {
      fixObjectPathIfNecessary(self: unknown, value: unknown): void;
      isNullOrUndefined(value: unknown): boolean;
      load(self: unknown, option: unknown): unknown;
      throwIfNotLoaded(name: string, value: unknown, className: string, isNull: boolean | undefined): void;
      toJson(self: unknown, scalars: Wire, navigations: Wire, items?: unknown): unknown;
      _handleNavigationPropertyResults(self: unknown, value: unknown, names: readonly string[]): void;
      _createPromiseFromResult(value: unknown): unknown;
    };
    readonly GenericEventHandlers: new (context: unknown, parent: unknown, name: string, info: object) => unknown;
  };
};

/**
 * Gives the library the members that its declarations name and it lacks, up to the declared set of WordApi. What the library has
 * stays its own, except members that it still knows as a preview under another set (WordApiOnline), and classes whose name an older
 * preview had taken. Complete in itself: its text also runs in a page.
 * @param declared "1.8"; nothing is done up to 1.3
 */
export function installLaterSets(library: ExtensibleLibrary, api: DeclaredApi, declared: string): void {
  const { Word, OfficeExtension } = library;
  const { ClientObject, BatchApiHelper, Utility, GenericEventHandlers } = OfficeExtension;
  const minor = (version: string): number => Number(version.split(".")[0]) * 1000 + Number(version.split(".")[1]);
  const wanted = (since: string): boolean => minor(since) > minor("1.3") && minor(since) <= minor(declared);
  const wire = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
  const field = (name: string): string => `_later_${name}`;
  const isClass = (value: unknown): value is ClientClass => typeof value === "function" && value.prototype instanceof ClientObject;
  const typeOf = (name: string): unknown => Word[name];
  const isCollection = (name: string): boolean => api.classes.some((one) => one.name === name && one.item !== null);
  const reads = (name: string): boolean => /^(get|search|compare|_)/.test(name);

  const define = (prototype: object, name: string, get: (this: Own) => unknown, set?: (this: Own, value: unknown) => void): void => {
    Object.defineProperty(prototype, name, { get, ...(set ? { set } : {}), enumerable: true, configurable: true });
  };

  const install = (prototype: object, className: string, member: DeclaredMember): void => {
    const { name } = member;
    const kept = field(name);
    if (member.kind === "scalar") {
      const get = function (this: Own): unknown {
        Utility.throwIfNotLoaded(name, this[kept], className, this._isNull);
        return this[kept];
      };
      const set = function (this: Own, value: unknown): void {
        this[kept] = value;
        BatchApiHelper.invokeSetProperty(this, wire(name), value, 0);
      };
      define(prototype, name, get, member.writable ? set : undefined);
    } else if (member.kind === "navigation") {
      define(prototype, name, function () {
        this[kept] ??= BatchApiHelper.createPropertyObject(typeOf(member.of), this, wire(name), isCollection(member.of), 4);
        return this[kept];
      });
    } else if (member.kind === "object") {
      const call = function (this: Own, ...args: readonly unknown[]): unknown {
        const read = reads(name);
        return BatchApiHelper.createMethodObject(typeOf(member.of), this, wire(name), read ? 1 : 0, args, isCollection(member.of), false, null, read ? 4 : 0);
      };
      Object.defineProperty(prototype, name, { value: call, writable: true, configurable: true });
    } else if (member.kind === "value") {
      const call = function (this: Own, ...args: readonly unknown[]): unknown {
        const read = reads(name);
        return BatchApiHelper.invokeMethod(this, wire(name), read ? 1 : 0, args, read ? 4 : 0, 0);
      };
      Object.defineProperty(prototype, name, { value: call, writable: true, configurable: true });
    } else {
      define(prototype, name, function () {
        this[kept] ??= new GenericEventHandlers(this.context, this, member.event, {
          eventType: member.number,
          registerFunc: () => BatchApiHelper.invokeMethod(this, "_RegisterEvent", 1, ["", member.event], 4, 0),
          unregisterFunc: () => BatchApiHelper.invokeMethod(this, "_UnregisterEvent", 1, ["", member.event], 4, 0),
          getTargetIdFunc: () => "",
          eventArgsTransformFunc: (args: unknown) => Utility._createPromiseFromResult(args),
        });
        return this[kept];
      });
    }
  };

  /** Takes over what a load brought. */
  const take = (self: Own, value: unknown, members: readonly DeclaredMember[]): void => {
    if (Utility.isNullOrUndefined(value)) return;
    const loaded = value as Wire;
    const navigations: string[] = [];
    for (const member of members) {
      const found = loaded[wire(member.name)];
      if (found === undefined) continue;
      if (member.kind === "scalar") self[field(member.name)] = found;
      if (member.kind === "navigation") navigations.push(member.name, wire(member.name));
    }
    Utility._handleNavigationPropertyResults(self, value, navigations);
  };

  const extend = (existing: ClientClass, declaration: DeclaredClass): void => {
    const isPreview = (descriptor: PropertyDescriptor): boolean => String(descriptor.get ?? descriptor.value).includes('"WordApiOnline"');
    const lacking = declaration.members.filter((member) => {
      if (!wanted(member.since)) return false;
      const descriptor = Object.getOwnPropertyDescriptor(existing.prototype, member.name);
      return descriptor === undefined || isPreview(descriptor);
    });
    if (lacking.length === 0) return;
    for (const member of lacking) install(existing.prototype, declaration.name, member);
    const before: unknown = Reflect.get(existing.prototype, "_handleResult");
    existing.prototype._handleResult = function (this: Own, value: unknown) {
      if (typeof before === "function") before.call(this, value);
      take(this, value, lacking);
    };
  };

  const build = ({ name, item, members }: DeclaredClass): void => {
    const own = members.filter((member) => wanted(member.since));
    class Later extends ClientObject {
      declare m__items: unknown;
      declare _referenceId: unknown;
      get _className(): string {
        return name;
      }
      get _ReferenceId(): unknown {
        return this._referenceId;
      }
      get _scalarPropertyNames(): string[] {
        return ["_ReferenceId", ...own.filter(({ kind }) => kind === "scalar").map((member) => member.name)];
      }
      get _navigationPropertyNames(): string[] {
        return own.filter(({ kind }) => kind === "navigation").map((member) => member.name);
      }
      _KeepReference(): void {
        BatchApiHelper.invokeMethod(this, "_KeepReference", 1, [], 4, 0);
      }
      override _handleResult(value: unknown): void {
        super._handleResult(value);
        if (Utility.isNullOrUndefined(value)) return;
        Utility.fixObjectPathIfNecessary(this, value);
        const loaded = value as Wire;
        if (loaded["_ReferenceId"] !== undefined) this._referenceId = loaded["_ReferenceId"];
        take(this as unknown as Own, value, own);
        const items = loaded["_Items"];
        if (item === null || !Array.isArray(items)) return;
        this.m__items = items.map((one: unknown, index) => {
          const made = BatchApiHelper.createChildItemObject(typeOf(item), true, this, one, index);
          made._handleResult(one);
          return made;
        });
      }
      override _handleIdResult(value: unknown): void {
        super._handleIdResult(value);
        const id = (value as Wire | null | undefined)?.["_ReferenceId"];
        if (id !== undefined) this._referenceId = id;
      }
      load(option?: unknown): unknown {
        return Utility.load(this, option);
      }
      track(): unknown {
        (this.context as { trackedObjects: { add(one: unknown): void } }).trackedObjects.add(this);
        return this;
      }
      untrack(): unknown {
        (this.context as { trackedObjects: { remove(one: unknown): void } }).trackedObjects.remove(this);
        return this;
      }
      toJSON(): unknown {
        const self = this as unknown as Own;
        const scalars = own.filter(({ kind }) => kind === "scalar").map((member) => [member.name, self[field(member.name)]]);
        return Utility.toJson(this, Object.fromEntries(scalars) as Wire, {}, this.m__items);
      }
    }
    if (item !== null) {
      define(Later.prototype, "_isCollection", () => true);
      define(Later.prototype, "items", function () {
        Utility.throwIfNotLoaded("items", this["m__items"], name, this._isNull);
        return this["m__items"];
      });
      Object.defineProperty(Later.prototype, "_GetItem", {
        value(this: unknown, key: unknown) {
          return BatchApiHelper.createIndexerObject(typeOf(item), this, [key]);
        },
      });
    }
    for (const member of own) install(Later.prototype, name, member);
    Word[name] = Later;
  };

  for (const declaration of api.classes) {
    const existing = Word[declaration.name];
    // The library's own Annotation is a preview from before 1.7 with other members.
    const outdated = wanted(declaration.since) && minor(declaration.since) > minor("1.6");
    if (isClass(existing) && !outdated) extend(existing, declaration);
    else if (wanted(declaration.since)) build(declaration);
  }
  for (const { name, since, values } of api.enums) {
    if (wanted(since) && Word[name] === undefined) Word[name] = values;
  }
}
