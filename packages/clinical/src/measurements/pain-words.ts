/** Words that decide whether `N out of ten` scores a pain. */

/** Whatever hurts. Words that end in `ache`, `algia` or `dynia` are found by their ending. */
export const PAIN_WORDS: ReadonlySet<string> = new Set(
  (
    'pain pains painful aching achy discomfort sore soreness sciatica cramp cramps cramping burning throbbing stabbing ' +
    'stinging tenderness migraine migraines hurt hurts hurting colic colicky spasm spasms angina tightness heaviness ' +
    'dysmenorrhea odynophagia'
  ).split(' '),
);

export const PAIN_ENDING = /(?:aches?|algias?|dynias?)$/;

/** End like a pain and are none; APACHE is a score itself. */
export const NO_PAINS: ReadonlySet<string> = new Set(
  'cache caches mustache mustaches moustache moustaches attache attaches detaches reaches apache trache traches'.split(
    ' ',
  ),
);

/** `pressure` hurts only right after one of these. */
export const ACHING_PLACES: ReadonlySet<string> = new Set(
  'chest sinus facial face pelvic rectal substernal abdominal ear head'.split(' '),
);

/** After a word for pain: a service or a remedy is spoken of. */
export const PAIN_SERVICES: ReadonlySet<string> = new Set(
  'control relief management clinic medicine medication medications meds doctor team care plan coping'.split(
    ' ',
  ),
);

/** What else people score out of ten. */
export const OTHER_SCORES: ReadonlySet<string> = new Set(
  (
    'satisfaction satisfied happy happiness likelihood likely chance chances odds confidence confident motivation motivated ' +
    'importance readiness strength apgar apgars mood anxiety anxious stress stressed depression fatigue tired energy sleep ' +
    'sleepiness nausea nauseous dyspnea breathlessness breath itch itching itchiness dizziness hunger appetite quality function ' +
    'functional functioning effort exertion rpe borg recommend recommends recommended service experience care staff outcome ' +
    'improvement difficulty biophysical bpp bishop memory adherence compliance craving cravings worry concern tinnitus ' +
    'stiffness numbness swelling shortness balance recall relief control management coping'
  ).split(' '),
);

/** Before one of `OTHER_SCORES`: it goes along with the pain and is not what is scored. */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(['with', 'without', 'no', 'denies', 'plus']);

/** Between a score and what it scores, when that comes after. */
export const SCORE_LINKS: ReadonlySet<string> = new Set(
  'in for of on the his her their my your overall current level as to'.split(' '),
);

/** Things of which `seven out of ten` is a share; other plurals are known by their ending. */
export const COUNTED_THINGS: ReadonlySet<string> = new Set(
  'people women men children patients nights days mornings evenings times visits doses sessions teeth feet'.split(
    ' ',
  ),
);

/** Before the thing that is counted: `four out of ten bad nights`. */
export const COUNTED_KINDS: ReadonlySet<string> = new Set(
  'recent bad good such new previous prior other different consecutive random adult female male elderly young older similar'.split(
    ' ',
  ),
);

/** End in `s` and count nothing. */
export const NO_PLURALS: ReadonlySet<string> = new Set(
  (
    "is was has this as 's does goes comes gets lasts feels radiates worsens improves increases decreases becomes stays " +
    'remains always sometimes pains aches cramps spasms headaches migraines us perhaps its his hers theirs yours ours across ' +
    'towards besides whereas versus plus lbs afterwards nowadays yes vitals resps respirations sats meds labs lungs ' +
    'starts begins wakes responds'
  ).split(' '),
);

/** Before `3/10`: a date. */
export const DATE_LEADS: ReadonlySet<string> = new Set(
  'on since until dated date before after seen started began starting onset due scheduled performed admitted discharged'.split(
    ' ',
  ),
);
