/** Values and texts that nobody sends on purpose. */
import type { SeededRandom } from '../../src/aws-emulation/streaming/seeded-random.ts';

/** Stands in texts of all kinds; must never be in the server's log. */
export const canaryWord = 'quokkazyx';

export function pick<Item>(random: SeededRandom, items: readonly [Item, ...Item[]]): Item {
  return items[random.integer(0, items.length - 1)] ?? items[0];
}

export function randomBytes(random: SeededRandom, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random.integer(0, 255)));
}

export function anyString(random: SeededRandom): string {
  switch (random.integer(0, 9)) {
    case 0:
      return '';
    case 1:
      return canaryWord.repeat(random.integer(1, 400));
    case 2:
      return pick(random, ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'length']);
    case 3:
      return pick(random, ['\u0000', '\ud800', '\udfff', '\uffff', '\u202e', '🫀'.repeat(60), '\r\n\r\n']);
    case 4:
      return String.fromCharCode(...Array.from({ length: 20 }, () => random.integer(0, 0xffff)));
    case 5:
      return pick(random, ['../../etc/passwd', "' OR 1=1 --", '${jndi:x}', '<script>', '%s%n', '{{7*7}}']);
    default:
      return `${canaryWord} ${random.integer(0, 999)}`;
  }
}

export function anyNumber(random: SeededRandom): number {
  return pick(random, [
    0,
    -0,
    -1,
    1,
    0.5,
    8000,
    16_000,
    48_000,
    48_001,
    2 ** 31,
    -(2 ** 31) - 1,
    2 ** 53 - 1,
    2 ** 53,
    -(2 ** 53),
    1e21,
    1.7976931348623157e308,
    5e-324,
    random.integer(-100_000, 100_000),
  ]);
}

/** Anything that JSON can say, at most `depth` deep. */
export function anyValue(random: SeededRandom, depth = 3): unknown {
  switch (random.integer(0, depth > 0 ? 7 : 4)) {
    case 0:
      return null;
    case 1:
      return random.chance(0.5);
    case 2:
      return anyNumber(random);
    case 5:
      return Array.from({ length: random.integer(0, 4) }, () => anyValue(random, depth - 1));
    case 6:
      return anyRecord(random, depth - 1);
    case 7:
      return Array.from({ length: random.integer(0, 300) }, () => anyString(random));
    default:
      return anyString(random);
  }
}

export function anyRecord(random: SeededRandom, depth = 2): Record<string, unknown> {
  const entries = Array.from({ length: random.integer(0, 5) }, (): [string, unknown] => [
    anyString(random),
    anyValue(random, depth),
  ]);
  return Object.fromEntries(entries);
}

/** A text that is JSON, or nearly, and costs a careless reader its stack or its time. */
export function hostileText(random: SeededRandom): string {
  const times = random.integer(1, 20_000);
  return pick(random, [
    '['.repeat(times),
    `${'['.repeat(times)}${']'.repeat(times)}`,
    `${'{"a":'.repeat(times)}1${'}'.repeat(times)}`,
    `{"type":"config","config":${'['.repeat(times)}${']'.repeat(times)}}`,
    `{"type":"ping","id":${'9'.repeat(times)}}`,
    '{"type":"ping","id":1e999}',
    `{"type":"ping","id":"${'\\u0000'.repeat(100)}"}`,
    `{${'"a":1,'.repeat(times)}"type":"stop"}`,
    `{"type":"${canaryWord.repeat(times % 500)}"}`,
    '{"__proto__":{"type":"stop"}}',
    '{"type":"ping","type":"stop"}',
    `"${'\\'.repeat(times)}"`,
    ' '.repeat(times),
    '\ufeff{"type":"stop"}',
    'NaN',
    'Infinity',
    '-',
    '{"type":"audio","data":"' + 'A'.repeat(times) + '"}',
    '{"type":"audio","data":"' + '='.repeat(times) + '"}',
  ]);
}

/** The same text with a few characters changed, taken out, doubled or moved. */
export function mutated(random: SeededRandom, text: string): string {
  let result = text;
  for (let change = random.integer(1, 4); change > 0; change -= 1) {
    const at = random.integer(0, Math.max(0, result.length - 1));
    const end = at + random.integer(1, 8);
    const [before, cut, after] = [result.slice(0, at), result.slice(at, end), result.slice(end)];
    result = pick(random, [
      before + after,
      before + cut + cut + after,
      before + anyString(random).slice(0, 12) + after,
      before + pick(random, ['"', '{', '}', '[', ']', ',', ':', '\\', '0', '-', 'e9']) + cut + after,
      before,
    ]);
  }
  return result;
}
