/** The steps of the remote annotator's answers: they come later than the finals, and delay none. */
import { combineFindings } from '../annotators/combine-findings.ts';
import { errors } from './session-errors.ts';
import type { Effect, Opened, PendingAnnotation, SessionRules } from './session-state.ts';
import { send, tell, withOpened, type In, type Live, type Phase } from './step-effects.ts';
import type { Segment } from '../storage/transcript-store.ts';

type Annotatable = Live | Phase<'annotating'>;

/** What is said and stored of a final's findings at once, and what is remembered for the answer to come. */
export function askAnnotator(
  opened: Opened,
  segment: Segment,
  rules: SessionRules,
): { readonly atOnce: Segment; readonly opened: Opened; readonly effects: readonly Effect[] } {
  if (rules.remoteAnnotator === 'none' || !opened.config.extract) {
    return { atOnce: segment, opened, effects: [] };
  }
  const { segment: number, text, words, findings: localFindings } = segment;
  const pending: PendingAnnotation = { segment: number, text, words, localFindings };
  return {
    atOnce: rules.remoteAnnotator === 'beside_local' ? segment : { ...segment, findings: [] },
    opened: { ...opened, annotations: [...opened.annotations, pending] },
    effects: [{ type: 'annotate', final: { segment: number, text, words } }],
  };
}

export function annotated<State extends Annotatable>(
  state: State,
  input: In<'annotated'>,
  rules: SessionRules,
): { readonly state: State; readonly effects: readonly Effect[] } {
  const { annotations } = state.opened;
  const pending = annotations.find(({ segment }) => segment === input.segment);
  if (pending === undefined) return { state, effects: [] };
  const findings =
    rules.remoteAnnotator === 'beside_local'
      ? combineFindings(pending.localFindings, input.findings)
      : input.findings;
  const isNews = rules.remoteAnnotator === 'instead_of_local' || input.findings.length > 0;
  return {
    state: withOpened(state, { annotations: annotations.filter((other) => other !== pending) }),
    effects: isNews && findings.length > 0 ? replaced(state, input.segment, findings) : [],
  };
}

/** The local annotator's findings stand in for those that did not come. */
export function annotationFailed<State extends Annotatable>(
  state: State,
  segments: readonly number[],
  rules: SessionRules,
): { readonly state: State; readonly effects: readonly Effect[] } {
  const { annotations, isAnnotatorDown } = state.opened;
  const failed = annotations.filter(({ segment }) => segments.includes(segment));
  if (failed.length === 0) return { state, effects: [] };
  const warning = isAnnotatorDown ? [] : tell(state, [send(errors.annotatorFailed)]);
  const local =
    rules.remoteAnnotator === 'beside_local'
      ? []
      : failed
          .filter(({ localFindings }) => localFindings.length > 0)
          .flatMap(({ segment, localFindings }) => replaced(state, segment, localFindings));
  return {
    state: withOpened(state, {
      annotations: annotations.filter((pending) => !failed.includes(pending)),
      isAnnotatorDown: true,
    }),
    effects: [...warning, ...local],
  };
}

/** No more is waited for: what has not come is as if it had failed. */
export function giveUpAnnotations<State extends Annotatable>(
  state: State,
  rules: SessionRules,
): { readonly state: State; readonly effects: readonly Effect[] } {
  const segments = state.opened.annotations.map(({ segment }) => segment);
  if (segments.length === 0) return { state, effects: [] };
  const { state: next, effects } = annotationFailed(state, segments, rules);
  return { state: next, effects: [{ type: 'abandon_annotation' }, ...effects] };
}

/** Durable before it is visible, as a final. */
function replaced(
  state: Annotatable,
  segment: number,
  findings: PendingAnnotation['localFindings'],
): Effect[] {
  return [
    { type: 'replace_findings', segment, findings },
    ...tell(state, [send({ type: 'findings', segment, findings })]),
  ];
}
