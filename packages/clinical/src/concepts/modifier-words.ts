/** The words of `modifiers.ts`. */

import { trieOf } from '../reading/phrase-trie.ts';

export type ModifierKind = 'direction' | 'acuity' | 'quality';

interface Modifier {
  readonly kind: ModifierKind;
  /** The plain form. */
  readonly value: string;
}

const WORDS: Readonly<Record<ModifierKind, Readonly<Record<string, string>>>> = {
  direction: {
    left: 'left',
    lt: 'left',
    right: 'right',
    rt: 'right',
    bilateral: 'bilateral',
    bilaterally: 'bilateral',
    both: 'bilateral',
    upper: 'upper',
    lower: 'lower',
    medial: 'medial',
    lateral: 'lateral',
    anterior: 'anterior',
    posterior: 'posterior',
    proximal: 'proximal',
    distal: 'distal',
    superior: 'superior',
    inferior: 'inferior',
    central: 'central',
    midline: 'midline',
  },
  acuity: {
    acute: 'acute',
    subacute: 'subacute',
    chronic: 'chronic',
    sudden: 'sudden',
    persistent: 'persistent',
    recurrent: 'recurrent',
    gradual: 'gradual',
    intermittent: 'intermittent',
    constant: 'constant',
    ongoing: 'ongoing',
    occasional: 'occasional',
    longstanding: 'longstanding',
    transient: 'transient',
    progressive: 'progressive',
  },
  quality: {
    severe: 'severe',
    moderate: 'moderate',
    mild: 'mild',
    slight: 'mild',
    minimal: 'minimal',
    significant: 'significant',
    terrible: 'severe',
    bad: 'severe',
    sharp: 'sharp',
    dull: 'dull',
    burning: 'burning',
    stabbing: 'stabbing',
    throbbing: 'throbbing',
    aching: 'aching',
    crushing: 'crushing',
    cramping: 'cramping',
    worsening: 'worsening',
    worse: 'worsening',
  },
};

export const MODIFIERS: ReadonlyMap<string, Modifier> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    Object.entries(words).map(([word, value]) => [word, { kind: kind as ModifierKind, value }] as const),
  ),
);

/** A side that is said behind the thing. */
export const SIDE_AFTER = trieOf<string>([
  [['on the left', 'on my left', 'on his left', 'on her left', ', left', '( left'], 'left'],
  [['on the right', 'on my right', 'on his right', 'on her right', ', right', '( right'], 'right'],
  [['bilaterally', 'on both sides', ', bilateral', '( bilateral'], 'bilateral'],
]);

/** What stands between a condition and its site. */
export const SITE_LINKS: ReadonlySet<string> = new Set(
  'in on of at over to around under along the a her his my your their both part side area aspect'.split(' '),
);
