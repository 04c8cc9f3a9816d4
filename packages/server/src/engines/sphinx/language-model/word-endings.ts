/**
 * How the usual endings of drug names and clinical terms are spoken. The stems of the naming schemes (INN, USAN) and
 * the Greek endings have fixed pronunciations that letter-to-sound rules get wrong: `-lithiasis`, `-megaly`, `-statin`.
 */
export const wordEndings: readonly (readonly [ending: string, phones: string])[] = [
  ['gliflozin', 'G L IH F L OW Z IH N'],
  ['thiazide', 'TH AY AH Z AY D'],
  ['floxacin', 'F L AA K S AH S IH N'],
  ['oxetine', 'AA K S AH T IY N'],
  ['prazole', 'P R AH Z OW L'],
  ['conazole', 'K AA N AH Z OW L'],
  ['cycline', 'S AY K L IY N'],
  ['gliptin', 'G L IH P T IH N'],
  ['glutide', 'G L UW T AY D'],
  ['lukast', 'L UW K AE S T'],
  ['lutamide', 'L UW T AH M AY D'],
  ['cillin', 'S IH L AH N'],
  ['statin', 'S T AE T AH N'],
  ['sartan', 'S AA R T AH N'],
  ['triptan', 'T R IH P T AE N'],
  ['platin', 'P L AE T AH N'],
  ['azepam', 'AE Z AH P AE M'],
  ['azolam', 'AE Z AH L AE M'],
  ['gepant', 'JH EH P AE N T'],
  ['parin', 'P EH R IH N'],
  ['xaban', 'K S AH B AE N'],
  ['ciclib', 'S AY K L IH B'],
  ['zumab', 'Z UW M AE B'],
  ['limumab', 'L IH M Y UW M AE B'],
  ['lumab', 'L UW M AE B'],
  ['numab', 'N UW M AE B'],
  ['tumab', 'T UW M AE B'],
  ['ximab', 'K S IH M AE B'],
  ['cumab', 'K Y UW M AE B'],
  ['mycin', 'M AY S IH N'],
  ['micin', 'M AY S IH N'],
  ['dipine', 'D AH P IY N'],
  ['zosin', 'Z OW S IH N'],
  ['afil', 'AH F IH L'],
  ['caine', 'K EY N'],
  ['tinib', 'T IH N IH B'],
  ['azine', 'AH Z IY N'],
  ['idine', 'AH D IY N'],
  ['amine', 'AH M IY N'],
  ['amide', 'AH M AY D'],
  ['nacin', 'N AH S IH N'],
  ['olol', 'AH L AO L'],
  ['pril', 'P R IH L'],
  ['sone', 'S OW N'],
  ['lone', 'L OW N'],
  ['vir', 'V IH R'],
  ['iasis', 'AY AH S IH S'],
  ['lithiasis', 'L IH TH AY AH S IH S'],
  ['ectasis', 'EH K T AH S IH S'],
  ['ectasia', 'EH K T EY ZH AH'],
  ['plasty', 'P L AE S T IY'],
  ['megaly', 'M EH G AH L IY'],
  ['carcinoma', 'K AA R S IH N OW M AH'],
  ['listhesis', 'L IH S TH IY S IH S'],
  ['peritoneal', 'P EH R IH T AH N IY AH L'],
  ['cystectomy', 'S IH S T EH K T AH M IY'],
  ['cystitis', 'S IH S T AY T IH S'],
  ['myopathy', 'M AY AA P AH TH IY'],
  ['arachnoid', 'ER AE K N OY D'],
  ['thoracic', 'TH AO R AE S IH K'],
  ['septal', 'S EH P T AH L'],
  ['lateral', 'L AE T ER AH L'],
  ['plegia', 'P L IY JH AH'],
  ['paresis', 'P AH R IY S IH S'],
  ['pnea', 'P N IY AH'],
  ['uria', 'Y UH R IY AH'],
  ['cele', 'S IY L'],
  ['opexy', 'OW P EH K S IY'],
  ['trophy', 'T R AH F IY'],
  ['rrhea', 'R IY AH'],
  ['pelvic', 'P EH L V IH K'],
  ['vesical', 'V EH S IH K AH L'],
  ['genic', 'JH EH N IH K'],
];

/** The longest ending of the table that `word` has with at least two letters before it. */
export function endingOf(word: string): { stem: string; phones: string } | undefined {
  let best: { stem: string; phones: string } | undefined;
  for (const [ending, phones] of wordEndings) {
    const stem = word.slice(0, -ending.length);
    if (word.endsWith(ending) && stem.length >= 2 && (best === undefined || stem.length < best.stem.length)) {
      best = { stem, phones };
    }
  }
  return best;
}
