/** Who is immune does not have it. */
const IMMUNITIES = ['rubella', 'varicella', 'measles', 'mumps', 'hepatitis b'].flatMap((illness) =>
  ['immune', ': immune', 'is immune', 'non immune', ': non immune', 'nonimmune', ': nonimmune', 'status'].map(
    (state) => `${illness} ${state}`,
  ),
);

const PHRASES: readonly string[] = (
  'heart rate|heart sound|heart sounds|heart tones|heart monitor|by heart|heart healthy|heart to heart|take heart|skin care|eye contact|eye drop|eye drops|breast milk|breast fed|breast feeding|' +
  'neck brace|knee brace|back brace|wrist splint|nose spray|head of the bed|head of bed|head start|head to toe|head count|heads up|hip hop|stroke volume|stroke scale|nih stroke scale|stroke work|stroke rate|stroke unit|code stroke|stroke of luck|back stroke|stroke the|depression scale|great depression|growth chart|cancer center|cough and deep breathe|fever reducer|traffic congestion|lump sum|lump of|ear of corn|sick and tired of|heat of the|st depression|t wave|' +
  'depression screening|depression screen|anxiety screening|asa class|echo back|mother tongue|brain storm|face to face|on the other hand|on the one hand|hand over|hand hygiene|hands on|lend me your ear|skin off my nose|teeth of the saw|arms trade|off your chest|off my chest|off his chest|off her chest|second hand|first hand|' +
  'lung sounds|bowel sounds|breath sounds|chest drawer|back and forth|come back|go back|back to|back in|back on|back from|back up|back down|back at|right back|back again|' +
  "shoulder to shoulder|arm length|at arm 's length|eye to eye|tongue in cheek|ear to ear|rule of thumb|thumbs up|toe the line|foot of the bed|on foot|by foot|foot note|leg room|in the long run|runny egg|cold pack|cold packs|ice pack|" +
  'fall asleep|falls asleep|fell asleep|falling asleep|in the fall|last fall|this fall|day of discharge|time of discharge|date of discharge|ready for discharge|at discharge|discharge summary|discharge instructions|discharge diagnosis|discharge medications|discharge home|prior to discharge|' +
  'signs and symptoms|review of systems|physical exam|physical examination|labor and delivery|family planning|fever curve|pain clinic|pain management|pain scale|pain score|pain level|pain medication|pain medications|pain medicine|pain meds|pain reliever|pain control|' +
  'weight loss medication|weight loss medications|weight loss medicine|weight loss drugs|weight loss surgery|weight loss program|weight loss clinic|growth and development|' +
  'take a temperature|took a temperature|taking a temperature|check a temperature|checked a temperature|get a temperature|temperature check|a temperature of'
).split('|');

/** Phrases that hold a term of a list and mean something else. */
export const OTHER_PHRASES: readonly string[] = [...PHRASES, ...IMMUNITIES];
