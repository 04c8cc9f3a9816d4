/** The steps of a session that waits for its config. */
import { closeCodes, defaultConfig, parseConfig } from '@clarity-care/protocol';
import { errors } from './session-errors.ts';
import type { Step } from './session-effect.ts';
import type { SessionInput } from './session-input.ts';
import type { SessionRules } from './session-state.ts';
import { pong, type In, type Phase } from './step-effects.ts';
import { refuse, unopenedEnd } from './step-refusal.ts';

/** Before the config the rate is not known; the default is taken: 16 kHz, 16-bit, one channel. */
const defaultBytesPerMs = (defaultConfig.sample_rate * 2) / 1000;

export function awaitingConfig(
  state: Phase<'awaiting_config'>,
  input: SessionInput,
  rules: SessionRules,
): Step {
  switch (input.type) {
    case 'message':
      switch (input.message.type) {
        case 'config':
          return configured(state, input.message.config);
        case 'ping':
          return pong(state, input.message);
        case 'keepalive':
          return { state, effects: [] };
        case 'stop':
        case 'finalize':
          return refuse(
            state,
            errors.beforeConfig(input.message.type),
            closeCodes.configRefused,
            input,
            rules,
          );
      }
      break;
    case 'audio':
      return holdAudio(state, input, rules);
    case 'deadline':
      return input.name === 'config'
        ? refuse(state, errors.configTimeout(rules.configTimeoutMs), closeCodes.noConfigInTime, input, rules)
        : unopenedEnd(state, input, rules);
    default:
      return unopenedEnd(state, input, rules);
  }

  function configured(before: Phase<'awaiting_config'>, value: unknown): Step {
    const parsed = parseConfig(value);
    if (!parsed.ok) {
      const error = errors.configInvalid(parsed.problems);
      return refuse(before, error, closeCodes.configRefused, input, rules);
    }
    const { config, given, resume, unknownFields } = parsed;
    if (resume !== undefined) {
      if (before.heldBytes > 0) {
        return refuse(before, errors.audioBeforeReady, closeCodes.configRefused, input, rules);
      }
      return {
        state: {
          ...before,
          phase: 'claiming',
          request: resume,
          wanted: { config, given, unknownFields },
          ending: undefined,
        },
        effects: [
          { type: 'clear_deadline', name: 'config' },
          { type: 'claim_session', request: resume },
        ],
      };
    }
    return {
      state: {
        ...before,
        phase: 'choosing_engine',
        config,
        warnings: unknownFields.map(errors.unknownField),
        resumed: undefined,
        ending: undefined,
      },
      effects: [
        { type: 'clear_deadline', name: 'config' },
        { type: 'choose_engine', name: config.engine, language: config.language_code },
      ],
    };
  }
}

/** Audio that came before the session is open waits in the frame queue, up to a limit. */
export function holdAudio(
  state: Phase<'awaiting_config'> | Phase<'choosing_engine'>,
  input: In<'audio'>,
  rules: SessionRules,
): Step {
  const heldBytes = state.heldBytes + input.bytes;
  const limitMs = rules.limits.max_audio_before_config_ms;
  if (state.phase === 'awaiting_config' && heldBytes > limitMs * defaultBytesPerMs) {
    return refuse(state, errors.audioBeforeConfig(limitMs), closeCodes.configRefused, input, rules);
  }
  return { state: { ...state, heldBytes }, effects: [] };
}
