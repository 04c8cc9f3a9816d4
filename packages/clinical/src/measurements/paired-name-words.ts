/** Names that stand for several kinds at once; their values follow in the same order. */

export const PAIRED_NAMES: readonly {
  readonly names: readonly string[];
  readonly kinds: readonly string[];
}[] = [
  {
    names: [
      'h & h',
      'h and h',
      'h / h',
      'h n h',
      'h h',
      'hh',
      'h and hs',
      'h & hs',
      'age and age',
      'h and age',
      'each and each',
    ],
    kinds: ['hemoglobin', 'hematocrit'],
  },
];
