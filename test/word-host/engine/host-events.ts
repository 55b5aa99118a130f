import type { EventName } from "../later-sets/event-numbers";

/** An event as the client gets it; `args` is plain data. */
export type HostEvent = { readonly name: EventName; readonly args: unknown };

/** Events of the later sets. Only those are fired for which the client has registered. */
export class HostEvents {
  private readonly registered = new Map<string, number>();
  private readonly listeners = new Set<(event: HostEvent) => void>();

  register(name: string): void {
    this.registered.set(name, (this.registered.get(name) ?? 0) + 1);
  }

  unregister(name: string): void {
    this.registered.set(name, Math.max(0, (this.registered.get(name) ?? 0) - 1));
  }

  isWanted(...names: readonly EventName[]): boolean {
    return names.some((name) => (this.registered.get(name) ?? 0) > 0);
  }

  fire(name: EventName, args: unknown): void {
    if (!this.isWanted(name)) return;
    for (const listener of this.listeners) listener({ name, args });
  }

  listen(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }
}
