/** The steps of the remote annotator's answers: they come later than the finals, and delay none. */
import { combineFindings } from '../annotators/combine-findings.ts';
import { findingsMessage } from './segment-findings.ts';
import { errors } from './session-errors.ts';
import type { Effect } from './session-effect.ts';
import type { Opened, PendingAnnotation } from './session-state.ts';
import { send, tell, withOpened, type In, type Live, type Phase, type StepOf } from './step-effects.ts';
import type { Segment } from '../storage/transcript-store.ts';

type Annotatable = Live | Phase<'annotating'>;

/**
 * What becomes of a final's findings. The local ones are stored with it in any case, so that a server that goes away
 * leaves none without; whether they are said at once is in `isSaid`.
 */
export function askAnnotator(
  opened: Opened,
  { segment, text, words, findings: localFindings }: Segment,
): { readonly isSaid: boolean; readonly opened: Opened; readonly effects: readonly Effect[] } {
  if (opened.remoteAnnotator === 'none') return { isSaid: true, opened, effects: [] };
  const pending: PendingAnnotation = { segment, text, words, localFindings };
  return {
    isSaid: opened.remoteAnnotator === 'beside_local',
    opened: { ...opened, annotations: [...opened.annotations, pending] },
    effects: [{ type: 'annotate', final: { segment, text, words } }],
  };
}

export function annotated<State extends Annotatable>(state: State, input: In<'annotated'>): StepOf<State> {
  const { annotations, remoteAnnotator } = state.opened;
  const pending = annotations.find(({ segment }) => segment === input.segment);
  if (pending === undefined) return { state, effects: [] };
  const isBeside = remoteAnnotator === 'beside_local';
  const findings = isBeside ? combineFindings(pending.localFindings, input.findings) : input.findings;
  const isChange = isBeside ? input.findings.length > 0 : findings.length + pending.localFindings.length > 0;
  const answered = withOpened(state, { annotations: annotations.filter((other) => other !== pending) });
  if (!isChange) return { state: answered, effects: [] };
  const said = say(answered, input.segment, findings);
  const at = said.effects.length > 0 ? { saidAt: 0 } : {};
  return {
    state: said.state,
    effects: [{ type: 'replace_findings', segment: input.segment, findings, ...at }, ...said.effects],
  };
}

/** The local annotator's findings stand in for those that did not come. */
export function annotationFailed<State extends Annotatable>(
  state: State,
  segments: readonly number[],
): StepOf<State> {
  const { annotations, isAnnotatorDown, remoteAnnotator } = state.opened;
  const failed = annotations.filter(({ segment }) => segments.includes(segment));
  if (failed.length === 0) return { state, effects: [] };
  const warning = isAnnotatorDown ? [] : tell(state, [send(errors.annotatorFailed)]);
  const given: StepOf<State> = {
    state: withOpened(state, {
      annotations: annotations.filter((pending) => !failed.includes(pending)),
      isAnnotatorDown: true,
    }),
    effects: warning,
  };
  if (remoteAnnotator === 'beside_local') return given;
  return failed.reduce(({ state: before, effects }, { segment, localFindings }) => {
    const said = say(before, segment, localFindings);
    const noted: readonly Effect[] =
      said.effects.length > 0
        ? [{ type: 'note_sayings', sayings: [{ segment, findingsSaidAt: 0 }] }, ...said.effects]
        : [];
    return { state: said.state, effects: [...effects, ...noted] };
  }, given);
}

/** No more is waited for: what has not come is as if it had failed. */
export function giveUpAnnotations<State extends Annotatable>(state: State): StepOf<State> {
  const segments = state.opened.annotations.map(({ segment }) => segment);
  if (segments.length === 0) return { state, effects: [] };
  const { state: next, effects } = annotationFailed(state, segments);
  return { state: next, effects: [{ type: 'abandon_annotation' }, ...effects] };
}

function say<State extends Annotatable>(
  state: State,
  segment: number,
  findings: PendingAnnotation['localFindings'],
): StepOf<State> {
  if (findings.length === 0) return { state, effects: [] };
  const { trends, message } = findingsMessage(state.opened.trends, segment, findings);
  return { state: withOpened(state, { trends }), effects: tell(state, [send(message)]) };
}
