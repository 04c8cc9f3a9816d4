/** The steps of a session that goes on over a new connection: it is fetched, and what the client has missed is said again. */
import { closeCodes, type SessionConfig } from '@clarity-care/protocol';
import type { Finding, Trend } from '@clarity-care/clinical';
import { findingsMessage } from './segment-findings.ts';
import { errors } from './session-errors.ts';
import type { Effect, SayingAt, Step } from './session-effect.ts';
import type { SessionInput } from './session-input.ts';
import { toFinal } from './session-records.ts';
import type { Outgoing, OutgoingError, ResumedSession, SessionRules, WantedConfig } from './session-state.ts';
import { endedFrom, pong, send, type In, type Phase } from './step-effects.ts';
import { endAgain, refuse, unopenedEnd } from './step-refusal.ts';

export function claiming(state: Phase<'claiming'>, input: SessionInput, rules: SessionRules): Step {
  switch (input.type) {
    case 'session_claimed':
      return claimed(state, input, rules);
    // The claim cannot be taken back: it is waited for.
    case 'client_gone':
      return { state: { ...state, ending: { reason: 'client_gone' } }, effects: [] };
    case 'audio':
      return broken(state, errors.audioBeforeReady);
    case 'message':
      if (input.message.type === 'ping') return pong(state, input.message);
      return input.message.type === 'keepalive'
        ? { state, effects: [] }
        : broken(state, errors.beforeReady(input.message.type));
    case 'violation':
      return broken(state, errors.violation(input.violation), input.violation.closeCode);
    case 'not_admitted':
      return broken(state, input.error, input.closeCode);
    case 'drain':
    case 'cut_short':
      return broken(state, errors.draining, closeCodes.draining);
    case 'deadline':
      return { state, effects: [] };
    default:
      return unopenedEnd(state, input, rules);
  }
}

function broken(
  state: Phase<'claiming'>,
  error: OutgoingError,
  closeCode: Extract<
    Phase<'claiming'>['ending'],
    { reason: 'refused' }
  >['closeCode'] = closeCodes.configRefused,
): Step {
  if (state.ending !== undefined) return { state, effects: [] };
  return { state: { ...state, ending: { reason: 'refused', error, closeCode } }, effects: [] };
}

function claimed(state: Phase<'claiming'>, input: In<'session_claimed'>, rules: SessionRules): Step {
  const { claim } = input;
  const { ending, request, wanted } = state;
  if (claim.outcome !== 'claimed') {
    if (ending?.reason === 'client_gone') return { state: endedFrom(state), effects: [] };
    return refuse(state, errors.resumeRefused, closeCodes.resumeRefused, input, rules);
  }
  const { session } = claim;
  const giveBack = endAgain(session, input, rules);
  if (ending?.reason === 'client_gone') return { state: endedFrom(state), effects: [giveBack] };
  const refusal = refusalOf(state, session.config, input.atMs - session.startedAtMs, rules);
  if (refusal !== undefined) {
    return {
      state: endedFrom(state),
      effects: [
        giveBack,
        send({ type: 'error', ...refusal.error }),
        { type: 'close', code: refusal.closeCode },
      ],
    };
  }
  const { config, warnings } = mergedConfig(session.config, wanted);
  return {
    state: {
      phase: 'choosing_engine',
      connectedAtMs: state.connectedAtMs,
      lastHeardAtMs: state.lastHeardAtMs,
      isReadingPaused: state.isReadingPaused,
      config,
      warnings,
      resumed: { session, request },
      heldBytes: 0,
      ending: undefined,
    },
    effects: [
      {
        type: 'set_deadline',
        name: 'longest',
        afterMs: rules.limits.max_session_ms - (input.atMs - session.startedAtMs),
      },
      { type: 'choose_engine', name: config.engine, language: config.language_code },
    ],
  };
}

function refusalOf(
  { ending, wanted }: Phase<'claiming'>,
  stored: SessionConfig,
  ageMs: number,
  rules: SessionRules,
): Extract<Phase<'claiming'>['ending'], { reason: 'refused' }> | undefined {
  if (ending?.reason === 'refused') return ending;
  const changed = audioFields.find(
    (field) => wanted.given.has(field) && wanted.config[field] !== stored[field],
  );
  if (changed !== undefined) {
    const error = errors.audioChanged(changed, stored[changed]);
    return { reason: 'refused', error, closeCode: closeCodes.configRefused };
  }
  const { max_session_ms } = rules.limits;
  if (ageMs < max_session_ms) return undefined;
  return {
    reason: 'refused',
    error: errors.longestSession(max_session_ms),
    closeCode: closeCodes.longestSession,
  };
}

/** What the audio is: it must stay so, or it would be heard wrongly. */
const audioFields = ['sample_rate', 'media_encoding', 'number_of_channels'] as const;
/** What concerns this connection alone. */
const connectionFields: readonly (keyof SessionConfig)[] = ['redact', 'interim_results'];

/** The session keeps its config; what concerns the connection is the new one's. */
function mergedConfig(
  stored: SessionConfig,
  { config, given, unknownFields }: WantedConfig,
): { readonly config: SessionConfig; readonly warnings: readonly Outgoing[] } {
  const ofConnection = connectionFields
    .filter((field) => given.has(field))
    .map((field) => [field, config[field]]);
  const kept = [...given].filter(
    (field) =>
      !connectionFields.includes(field) && JSON.stringify(config[field]) !== JSON.stringify(stored[field]),
  );
  return {
    config: { ...stored, ...Object.fromEntries(ofConnection) } as SessionConfig,
    warnings: [...unknownFields.map(errors.unknownField), ...kept.map(errors.keptOnResume)],
  };
}

/**
 * The finals and findings that were said after the last message that came, or never, in order and with new numbers; and the
 * trends as they are after all segments. The numbers are to be noted before `ready` is said, which they follow: a client that
 * has heard `ready` alone counts on from it, past numbers under which something was said to nobody.
 */
export function saidAgain(
  { session, request }: ResumedSession,
  isMasked: boolean,
): {
  readonly trends: readonly Trend[];
  readonly noted: readonly Effect[];
  readonly said: readonly Effect[];
} {
  const said: Effect[] = [];
  let messages = 0;
  const sayings: SayingAt[] = [];
  let trends: readonly Trend[] = [];
  const say = (message: Outgoing): void => {
    said.push({ type: 'send', message, droppable: false, isPaced: true });
    messages += 1;
  };
  const isMissed = (seq: number | undefined): boolean => seq === undefined || seq > request.last_seq;
  for (const segment of session.segments) {
    const found = findingsMessage(trends, segment.segment, segment.findings);
    ({ trends } = found);
    let saying: SayingAt = { segment: segment.segment };
    if (isMissed(segment.seq)) {
      saying = { ...saying, saidAt: AFTER_READY + messages };
      say(toFinal(segment));
    } else if (isMasked) {
      said.push({ type: 'mask_earlier', segments: [segment] });
    }
    if (isMissed(segment.findingsSeq) && hasFindings(segment.findings, segment.findingsSeq)) {
      saying = { ...saying, findingsSaidAt: AFTER_READY + messages };
      say(found.message);
    }
    if ('saidAt' in saying || 'findingsSaidAt' in saying) sayings.push(saying);
  }
  return {
    trends,
    noted: messages === 0 ? [] : [{ type: 'note_sayings', sayings }],
    said,
  };
}

const AFTER_READY = 1;

/** Findings that were taken back are told as an empty list. */
function hasFindings(findings: readonly Finding[], saidBefore: number | undefined): boolean {
  return findings.length > 0 || saidBefore !== undefined;
}
