/** Steps that each break one promise: whoever watches must notice. */
import type { Effect, Step } from '../../src/session/session-effect.ts';
import { step } from '../../src/session/session-step.ts';

export interface BrokenStep {
  readonly name: string;
  /** That it breaks. */
  readonly promise: string;
  readonly step: typeof step;
}

function changed(change: (effects: readonly Effect[]) => readonly Effect[]): typeof step {
  return (state, input, rules): Step => {
    const next = step(state, input, rules);
    return { state: next.state, effects: change(next.effects) };
  };
}

const without = (type: Effect['type']) =>
  changed((effects) => effects.filter((effect) => effect.type !== type));

const last = (effects: readonly Effect[], type: Effect['type']): Effect[] => [
  ...effects.filter((effect) => effect.type !== type),
  ...effects.filter((effect) => effect.type === type),
];

export const brokenSteps: readonly BrokenStep[] = [
  {
    name: 'says a final before it stores it',
    promise: 'a final is stored before it is said',
    step: changed((effects) => last(effects, 'append_segment')),
  },
  {
    name: 'notes what it says again after it has said it',
    promise: 'the seq in the store is the one under which it was said',
    step: changed((effects) => last(effects, 'note_sayings')),
  },
  {
    name: 'closes twice',
    promise: 'one close at most',
    step: changed((effects) => [...effects, ...effects.filter((effect) => effect.type === 'close')]),
  },
  {
    name: 'closes without a word',
    promise: 'stopped before 1000, an error before every other close',
    step: changed((effects) =>
      effects.filter((effect) => effect.type !== 'send' || effect.message.type !== 'error'),
    ),
  },
  {
    name: 'waits for the last words for ever',
    promise: 'no phase without its deadline',
    step: changed((effects) =>
      effects.filter((effect) => effect.type !== 'set_deadline' || effect.name !== 'finish'),
    ),
  },
  {
    name: 'settles more than it has heard',
    promise: 'each word once, and none lost',
    step: changed((effects) =>
      effects.map((effect) =>
        effect.type === 'settle_session' ? { ...effect, untilMs: effect.untilMs + 3000 } : effect,
      ),
    ),
  },
  {
    name: 'lets the old stream go on',
    promise: 'one engine stream at a time',
    step: without('abort_engine'),
  },
  {
    name: 'waits for more audio before it acknowledges any',
    promise: 'audio is acknowledged in time',
    step: changed((effects) =>
      effects.filter((effect) => effect.type !== 'set_deadline' || effect.name !== 'ack'),
    ),
  },
  {
    name: 'ends without an end',
    promise: 'an ended session has its end in the store',
    step: without('end_session'),
  },
];
