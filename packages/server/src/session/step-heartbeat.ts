/** The step of the heartbeat: what the server has, and whether it hears anything. */
import type { Step } from './session-effect.ts';
import type { SessionInput } from './session-input.ts';
import type { Opened, SessionRules } from './session-state.ts';
import { followedBy, progressTold, withOpened, type Phase } from './step-effects.ts';
import { settleSilence } from './step-settle.ts';

export function heartbeat(before: Phase<'open'>, input: SessionInput, rules: SessionRules): Step {
  const { opened } = before;
  const { loudMs, pulledMs } = input;
  const state = withOpened(before, { heartbeatMark: { loudMs, pulledMs } });
  const beat: Step = {
    state,
    effects: [
      {
        type: 'send',
        droppable: true,
        message: {
          type: 'heartbeat',
          ...progressTold(opened, input),
          lag_ms: lagMs(opened, input),
          speech_ratio: speechRatio(opened, input),
          since_text_ms: Math.max(0, Math.round(input.atMs - opened.lastTextAtMs)),
        },
      },
      { type: 'set_deadline', name: 'heartbeat', afterMs: rules.heartbeatIntervalMs },
    ],
  };
  return followedBy(beat, settleSilence(state, input));
}

/** Audio that was received and that no engine has taken. */
function lagMs({ stream }: Opened, { receivedMs, takenMs }: SessionInput): number {
  const heardMs = stream.kind === 'none' ? stream.fromMs : takenMs;
  return Math.max(0, receivedMs - heardMs);
}

/** Rounded to a hundredth. */
function speechRatio({ heartbeatMark }: Opened, { loudMs, pulledMs }: SessionInput): number {
  const allMs = pulledMs - heartbeatMark.pulledMs;
  if (allMs <= 0) return 0;
  return Math.round((100 * (loudMs - heartbeatMark.loudMs)) / allMs) / 100;
}
