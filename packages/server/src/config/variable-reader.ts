/** Variables by name: each read once, what is wrong with it and its remedy gathered. */
import { isSlipOf } from '../wording/slip-of-the-pen.ts';
import { isNearMiss } from './near-miss.ts';
import { problemOfPostgresAddress } from './postgres-address.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Prefixes of this server's variables: a name that begins so and is not known is a slip of the pen. A file of variables may
 * be shared with other programs, so a first word that others use too is none: `DATABASE_HOST`, `MAX_CONNECTIONS` and
 * `SHUTDOWN_GRACE` are let be. A name that is nearly one of ours is told all the same, also `DATABASE_SSL`: whoever sets it
 * beside `DATABASE_URL` must not believe that the connection is encrypted by it.
 */
const ownPrefixes =
  /^(API|CLARITY|SESSION|SPHINX|ALLOWED|ENGINE|COMPREHEND|COST|AWS_EMULATION|RECORD_AUDIO|MAX_SESSIONS)(_|$)/;

/** Collects problems while reading, so that all of them are told at once. */
export class VariableReader {
  readonly problems: string[] = [];
  readonly #environment: Variables;
  readonly #known = new Set<string>();

  constructor(environment: Variables) {
    this.#environment = environment;
  }

  /** A variable that is set to nothing counts as not set, as in shells and compose files. */
  text(name: string, fallback: string): string {
    this.#known.add(name);
    const value = this.#environment[name]?.trim();
    return value === undefined || value === '' ? fallback : value;
  }

  /** To be called last: names that look like ours, and nobody has read. The environment is others' too: there only one slip counts. */
  refuseUnknown(fileNames: readonly string[]): void {
    const known = [...this.#known];
    for (const name of fileNames) {
      if (this.#known.has(name)) continue;
      const meant = known.find((candidate) => isSlipOf(name, candidate));
      if (meant !== undefined) {
        this.problems.push(`${name} is not a variable of this server: ${meant} is meant, or take it out`);
      } else if (ownPrefixes.test(name)) {
        const names = known.filter((candidate) => ownPrefixes.test(candidate)).join(', ');
        this.problems.push(
          `${name} is not a variable of this server: take it out, or mend its name (${names})`,
        );
      }
    }
    this.#refuseNearMisses(new Set(fileNames));
  }

  #refuseNearMisses(fileNames: ReadonlySet<string>): void {
    for (const [name, value = ''] of Object.entries(this.#environment)) {
      if (fileNames.has(name) || this.#known.has(name) || value.trim() === '') continue;
      const meant = [...this.#known].find((candidate) => isNearMiss(name, candidate));
      if (meant === undefined) continue;
      this.problems.push(
        `${name} is set in the environment and is not a variable of this server: ${meant} is meant, or unset it`,
      );
    }
  }

  integer(name: string, fallback: number, min: number, max: number): number {
    const text = this.text(name, String(fallback));
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    this.problems.push(
      `${name} is ${JSON.stringify(text)}: give a whole number from ${min} to ${max}, such as ${fallback}`,
    );
    return fallback;
  }

  boolean(name: string, fallback: boolean): boolean {
    const text = this.text(name, String(fallback));
    if (/^(true|1|yes|on)$/i.test(text)) return true;
    if (/^(false|0|no|off)$/i.test(text)) return false;
    this.problems.push(`${name} is ${JSON.stringify(text)}: give true or false`);
    return fallback;
  }

  choice<Choice extends string>(name: string, allowed: readonly Choice[], fallback: Choice): Choice {
    const text = this.text(name, fallback);
    const chosen = allowed.find((choice) => choice === text.toLowerCase());
    if (chosen !== undefined) return chosen;
    this.problems.push(`${name} is ${JSON.stringify(text)}: give ${allowed.join(' or ')}`);
    return fallback;
  }

  /** US dollars; `undefined` when it is not set. */
  dollars(name: string): number | undefined {
    const text = this.text(name, '');
    if (text === '') return undefined;
    if (/^\d{1,9}(\.\d{1,6})?$/.test(text)) return Number(text);
    this.problems.push(`${name} is ${JSON.stringify(text)}: give US dollars, such as 20 or 7.50`);
    return undefined;
  }

  /** An address with http or https; `undefined` when it is not set. */
  address(name: string): string | undefined {
    const text = this.text(name, '');
    if (text === '') return undefined;
    if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
    this.problems.push(`${name} is ${JSON.stringify(text)}: give an address, such as http://127.0.0.1:8010`);
    return undefined;
  }

  /** The address of a PostgreSQL database; `undefined` when it is not set. Its value is never told: it may hold a password. */
  postgresAddress(name: string): string | undefined {
    const text = this.text(name, '');
    if (text === '') return undefined;
    const problem = problemOfPostgresAddress(text);
    if (problem === undefined) return text;
    this.problems.push(`${name} ${problem} (its value is not shown: it may hold a password)`);
    return undefined;
  }

  matching(name: string, fallback: string, pattern: RegExp, remedy: string): string {
    const text = this.text(name, fallback);
    if (pattern.test(text)) return text;
    this.problems.push(`${name} is ${JSON.stringify(text)}: ${remedy}`);
    return fallback;
  }

  origins(name: string, fallback: string): readonly string[] {
    const origins: string[] = [];
    for (const entry of this.text(name, fallback).split(',')) {
      const text = entry.trim().replace(/\/$/, '');
      if (text === '') continue;
      if (text === '*' || isOrigin(text)) origins.push(text);
      else {
        this.problems.push(
          `${name} holds ${JSON.stringify(text)}: give origins with scheme and host, separated by commas, such as http://localhost:3000`,
        );
      }
    }
    return origins;
  }
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}
