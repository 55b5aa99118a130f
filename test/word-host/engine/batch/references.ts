import { OfficeError } from "../office-error";
import type { WordObject } from "./word-object";

/** Objects that the client may ask for again by their reference id. Every proxy has an id of its own. */
export class References {
  private readonly objects = new Map<string, WordObject>();
  private last = 0;

  keep(object: WordObject): string {
    this.last += 1;
    const id = `r${this.last}`;
    this.objects.set(id, object);
    return id;
  }

  get(id: string): WordObject {
    const object = this.objects.get(id);
    if (object === undefined) throw new OfficeError("InvalidReference", `no object ${id}`, 404);
    return object;
  }

  /** Removing an id twice, or one that never was, is no error. */
  remove(id: string): void {
    this.objects.delete(id);
  }

  get size(): number {
    return this.objects.size;
  }
}
