import type { ThisComputer } from "../word/this-computer";

const secretKey = "chengwen.computer";
const toldKey = "chengwen.toldRecords";
/** Random bytes of the secret. */
const secretLength = 32;
/** Records that the writer was told of; the oldest is forgotten and at worst told of again. */
const mostTold = 200;

/**
 * The secret by which this computer knows the records that it wrote, made at the first use, and which records the writer was told of.
 * It never leaves the storage: documents carry check sums only.
 */
export function thisComputer(storage: () => Storage): ThisComputer {
  const secret = secretIn(storage);
  return {
    secret,
    wasTold: (print) => toldIn(storage).includes(print),
    remember: (print) => {
      keep(storage, toldKey, JSON.stringify([...toldIn(storage), print].slice(-mostTold)));
    },
  };
}

function secretIn(storage: () => Storage): string | null {
  try {
    const kept = storage().getItem(secretKey);
    if (kept !== null && /^[0-9a-f]{64}$/.test(kept)) return kept;
    const made = Array.from(crypto.getRandomValues(new Uint8Array(secretLength)), (byte) => byte.toString(16).padStart(2, "0")).join("");
    storage().setItem(secretKey, made);
    return made;
  } catch {
    return null;
  }
}

function toldIn(storage: () => Storage): readonly string[] {
  try {
    const told: unknown = JSON.parse(storage().getItem(toldKey) ?? "[]");
    return Array.isArray(told) ? told.filter((print) => typeof print === "string") : [];
  } catch {
    return [];
  }
}

/** A browser that keeps nothing only means that the writer is told again. */
function keep(storage: () => Storage, key: string, value: string): void {
  try {
    storage().setItem(key, value);
  } catch {
    return;
  }
}
