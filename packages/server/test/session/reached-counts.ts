/** What the sequences have reached: how often each phase met each input, and wanted each effect. */
import type { Effect } from '../../src/session/session-effect.ts';
import type { SessionEvent } from '../../src/session/session-input.ts';
import type { SessionState } from '../../src/session/session-state.ts';

type Phase = SessionState['phase'];

export class ReachedCounts {
  readonly #inputs = new Map<string, number>();
  readonly #effects = new Map<string, number>();
  readonly #endings = new Map<string, number>();
  steps = 0;

  count(phase: Phase, event: SessionEvent, effects: readonly Effect[]): void {
    this.steps += 1;
    add(this.#inputs, `${phase} < ${inputName(event)}`);
    for (const effect of effects) {
      add(this.#effects, `${phase} > ${effectName(effect)}`);
      if (effect.type === 'end_session') add(this.#endings, effect.end.reason);
    }
  }

  /** How a sequence ended, as the client saw it. */
  ended(how: string): void {
    add(this.#endings, `client ${how}`);
  }

  /** Tables for a person, and for a test that wants each row reached. */
  get inputs(): ReadonlyMap<string, number> {
    return this.#inputs;
  }

  get effects(): ReadonlyMap<string, number> {
    return this.#effects;
  }

  get endings(): ReadonlyMap<string, number> {
    return this.#endings;
  }
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function inputName(event: SessionEvent): string {
  switch (event.type) {
    case 'message':
      return event.message.type;
    case 'deadline':
      return `deadline ${event.name}`;
    case 'engine_event':
      return event.event.type;
    case 'session_claimed':
      return `session_claimed ${event.claim.outcome}`;
    case 'engine_chosen':
      return `engine_chosen ${event.selection.outcome}`;
    default:
      return event.type;
  }
}

function effectName(effect: Effect): string {
  switch (effect.type) {
    case 'send': {
      const { message } = effect;
      if ('code' in message) return `${message.type} ${message.code}`;
      return message.type === 'engine' ? `engine ${message.state}` : message.type;
    }
    case 'close':
      return `close ${effect.code}`;
    default:
      return effect.type;
  }
}
