/** Round constants and start values of SHA-256 (FIPS 180-4): the first 32 bits behind the point of roots of the first primes. */
const primes = firstPrimes(64);
const rounds = Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const starts = Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const BLOCK = 64;

/**
 * The check sum of a text, SHA-256 over its UTF-16 units, high byte first.
 * @returns 64 hexadecimal digits
 */
export function sha256(text: string): string {
  const length = text.length * 2;
  const padded = new Uint8Array(Math.ceil((length + 9) / BLOCK) * BLOCK);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    padded[at * 2] = unit >>> 8;
    padded[at * 2 + 1] = unit & 0xff;
  }
  padded[length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(length / 0x2000_0000));
  view.setUint32(padded.length - 4, length << 3);

  const state = starts.slice();
  const words = new Uint32Array(64);
  for (let block = 0; block < padded.length; block += BLOCK) mix(state, words, view, block);
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}

function mix(state: Uint32Array, words: Uint32Array, view: DataView, block: number): void {
  for (let at = 0; at < 16; at += 1) words[at] = view.getUint32(block + at * 4);
  for (let at = 16; at < 64; at += 1) {
    const [early, late] = [word(words, at - 15), word(words, at - 2)];
    const low = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const high = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[at] = word(words, at - 16) + low + word(words, at - 7) + high;
  }
  let [a, b, c, d, e, f, g, h] = Array.from(state) as [number, number, number, number, number, number, number, number];
  for (let at = 0; at < 64; at += 1) {
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + word(rounds, at) + word(words, at)) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  [a, b, c, d, e, f, g, h].forEach((sum, at) => (state[at] = word(state, at) + sum));
}

function word(words: Uint32Array, at: number): number {
  return words[at] as number;
}

function turn(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}

function fraction(root: number): number {
  return (root - Math.floor(root)) * 2 ** 32;
}

function firstPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number += 1) if (found.every((prime) => number % prime !== 0)) found.push(number);
  return found;
}
