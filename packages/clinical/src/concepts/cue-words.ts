/** The words of `cues.ts`, one row a category. Phrases as tokens with single spaces. */

import type { Sense } from '../terms/lexicon.ts';

interface CueRow {
  readonly category: Sense['category'];
  /** One of these ends right before the term, or before its determiners and modifiers. */
  readonly before: readonly string[];
  /** One of these begins right after it. */
  readonly after: readonly string[];
  /** None of these ends right before it. */
  readonly notBefore: readonly string[];
  /** None of these begins right after it. */
  readonly notAfter: readonly string[];
}

export const CUES: readonly CueRow[] = [
  {
    category: 'condition',
    before: (
      'be|my|prone to|just a|probably a|diagnosed with|diagnosis of|diagnosis :|diagnosis is|diagnoses :|assessment :|impression :|history of|hx of|h / o|has|have|had|having|has got|have got|had got|' +
      "i've had|i've got|she's got|he's got|with|without|denies|denied|deny|reports|reported|complains of|complaining of|complained of|complaint of|symptoms of|signs of|evidence of|" +
      'treated for|treatment for|treat|due to|secondary to|caused by|consistent with|concern for|concerning for|suspicious for|suspected|suspect|positive for|negative for|presents with|presented with|' +
      'presenting with|suffers from|suffering from|developed|develops|experienced|experiencing|notes|noted|acute|chronic|severe|mild|moderate|recurrent|worsening|prior|previous|resolved|rule out|ruled out|' +
      'risk of|episodes of|episode of|onset of|exacerbation of|and|or|got|getting|caught|feels|feel|feeling|felt|of|shows|showed|showing|demonstrates|demonstrated|reveals|revealed|for|active|any|no|there is|there are|known|found|find|i see|see'
    ).split('|'),
    after: (
      'in the left|in the right|in the upper|in the lower|in his|in her|measuring|measures|measured|symptoms|symptom|diagnosis|syndrome|disorder|is noted|was noted|noted|is seen|was seen|is present|in the past|is worse|is better|has resolved|resolved|is controlled|well controlled|' +
      'improved|medication|medications|treatment'
    ).split('|'),
    notBefore: "in|the room is|outside|weather is|water|it is|it was|it 's".split('|'),
    notAfter:
      'outside|weather|water|pack|packs|air|house|room|out|off|down|up|of people|forceps|spoon|snare|biopsy|of laundry|of paperwork|decision|decisions|knife|to|through|into'.split(
        '|',
      ),
  },
  {
    category: 'procedure',
    before: (
      'order|ordered|ordering|check|checked|checking|get|got|getting|obtain|obtained|repeat|repeated|recheck|rechecked|send|sent|draw|drew|underwent|undergo|undergoing|had|have|having|schedule|scheduled|' +
      'perform|performed|performing|do|did|done|refer for|referred for|status post|s / p|recommend|recommended|plan for|plan :|planned|await|awaiting|pending|start|started|starting|on|for|and|with|received|receiving|review|reviewed|showed|follow up'
    ).split('|'),
    after:
      'was|were|is|are|level|levels|results|result|showed|shows|ordered|done|today|pending|negative|positive|normal|test|tests|panel|repeat|performed|revealed|reveals|demonstrated|procedure|surgery|therapy'.split(
        '|',
      ),
    notBefore:
      'doctor|dr|mr|mrs|ms|of|low in|high in|rich in|source of|take|takes|taking|rich|low|high'.split('|'),
    notAfter:
      'mg|milligrams|meq|milliequivalents|tablet|tablets|supplement|supplements|rich|diet|chloride|of course|into|to the|down the|appointment|address|activity|symptoms'.split(
        '|',
      ),
  },
  {
    category: 'anatomy',
    before: (
      'left|right|bilateral|both|upper|lower|in the|in her|in his|in my|in your|of the|of her|of his|of my|of your|to the|to her|to his|to my|on the|on her|on his|on my|on your|over the|over her|over his|over my|across the|across my|along the|' +
      'into the|into my|down my|down the|through the|around the|around my|under the|my|your|his|her|around his|around her|pain in|swelling of|exam of|examination of|palpation of|fracture of|injury to|lesion on|rash on|tenderness of|tenderness over|behind the'
    ).split('|'),
    after:
      'pain|hurts|hurting|is sore|is tender|is swollen|is supple|exam|injury|swelling|stiffness|spasm|spasms|surgery|fracture|x ray|mri|ct|ultrasound|tenderness|ache|aches|:|is clear|are clear|is normal|are normal|infection|lesion|mass'.split(
        '|',
      ),
    notBefore:
      'come|came|coming|go|goes|went|going|get|gets|got|getting|call|called|calling|give|gave|bring|brought|be right|sent|send|set|step|turn|look|look at the|on the other|on the one|at the|by|thinking|head|feed|hold|held|taken|take|put|way'.split(
        '|',
      ),
    notAfter:
      'up|in here|in and|in time|to|and forth|then|here|there|now|when|again|home|off|of the bed|of bed|of the line|of the class|over to|out of|side of the|from work|for follow|for a|on track|burner|pack|ground'.split(
        '|',
      ),
  },
  {
    category: 'social',
    before: (
      'uses|use|using|used|denies|denied|deny|no|any|drink|drinks|drinking|drank|consume|consumes|tobacco|tobacco ,|tobacco or|tobacco and|smoking|smoking ,|' +
      'smoking or|smoking and|cigarettes ,|cigarettes or|drugs or|drugs and|drugs ,|amount of|intake of|consumption of|history of|smoke or|smoke ,'
    ).split('|'),
    after: (
      'use|abuse|intake|consumption|or drug|or drugs|and drug|and drugs|or tobacco|and tobacco|, tobacco|or illicit|and illicit|, drugs|, illicit|or recreational|and recreational|' +
      'or cigarettes|and cigarettes|or smoking|and smoking|socially|occasionally|: none|: no|: denies|: denied|: yes|: never|: occasional|: social|: rare'
    ).split('|'),
    notBefore: ['rubbing', 'isopropyl', 'polyvinyl'],
    notAfter:
      'swab|swabs|pad|pads|wipe|wipes|prep|preps|based|sponge|rub|level|withdrawal|gel|hand|free'.split('|'),
  },
];
