/** What stands before and after a person's name. Phrases as the tokeniser gives them. */

import { wordSet } from './reader.ts';

/** Before a surname; almost always a name follows. */
export const TITLES: ReadonlySet<string> = wordSet(
  'mr mrs ms dr drs doctor mister missus misses miss prof professor reverend rev madam mme captain sergeant officer',
);

/**
 * `sure`: a name follows, known or not; `agent`: a name or a service; `label`: a name or what a speaker says;
 * `weak`: a name only if the lists know it.
 */
export type CueStrength = 'sure' | 'agent' | 'label' | 'weak';

export const NAME_CUES: readonly (readonly [CueStrength, readonly string[]])[] = [
  [
    'sure',
    [
      'my name is',
      "my name 's",
      'name is',
      "name 's",
      'his name is',
      'her name is',
      'named',
      'name :',
      'names :',
      'patient name',
      'patient name is',
      'patient name :',
      "patient 's name",
      "patient 's name is",
      "patient 's name :",
      'pt name :',
      'full name',
      'full name is',
      'full name :',
      'first name',
      'first name is',
      'first name :',
      'last name',
      'last name is',
      'last name :',
      'surname',
      'surname is',
      'surname :',
      'maiden name',
      'maiden name is',
      'middle name',
      'middle name is',
      'patient is named',
      'goes by',
      'also known as',
    ],
  ],
  [
    'agent',
    [
      'attending :',
      'attending physician :',
      'attending is',
      'attending physician is',
      'surgeon :',
      'surgeon is',
      'assistant :',
      'assistant surgeon :',
      'first assistant :',
      'anesthesiologist :',
      'anesthetist :',
      'pcp :',
      'pcp is',
      'pcp',
      'primary care physician :',
      'primary care physician is',
      'primary care doctor is',
      'primary care provider :',
      'primary care provider is',
      'referring physician :',
      'referring provider :',
      'consultant :',
      'resident :',
      'author :',
      're :',
      'dictated by',
      'dictated by :',
      'signed by',
      'signed by :',
      'electronically signed by',
      'electronically signed by :',
      'transcribed by',
      'transcribed by :',
      'reviewed by',
      'reviewed by :',
      'verified by',
      'approved by',
      'authored by',
      'performed by',
      'referred by',
      'seen by',
      'seen with',
      'evaluated by',
      'accompanied by',
      'discussed with',
      'spoke with',
      'spoke to',
      'talked to',
      'per',
      'cc :',
      'cc',
      'dear',
      'sincerely ,',
      'regards ,',
      'attention :',
      'attn :',
      'next of kin :',
      'next of kin is',
      'next of kin',
      'emergency contact :',
      'emergency contact is',
      'emergency contact',
      'health care proxy is',
      'proxy :',
      'interviewer :',
      'interpreter :',
      'wife',
      'husband',
      'son',
      'daughter',
      'sister',
      'brother',
      'mother',
      'father',
      'mom',
      'dad',
      'niece',
      'nephew',
      'aunt',
      'uncle',
      'cousin',
      'grandson',
      'granddaughter',
      'partner',
      'friend',
      'neighbor',
      'caregiver',
      'roommate',
      'girlfriend',
      'boyfriend',
      'fiance',
      'fiancee',
    ],
  ],
  [
    'label',
    [
      'patient :',
      'pt :',
      'nurse :',
      'mother :',
      'father :',
      'spouse :',
      'guardian :',
      'doctor :',
      'physician :',
      'provider :',
    ],
  ],
  [
    'weak',
    [
      'this is',
      'i am',
      "i'm",
      'hi',
      'hello',
      'hey',
      'good morning',
      'good afternoon',
      'good evening',
      'thank you',
      'thanks',
      'nurse',
      'called',
      'call',
      'with',
      'by',
      'followed by',
      'bye',
      'goodbye',
      'okay',
      'alright',
      'patient',
    ],
  ],
];

/** Behind a name: `Jane Doe, MD`; in capitals only. */
export const CREDENTIALS: ReadonlySet<string> = wordSet(
  'md do rn np pa phd dds dmd pharmd lpn facs dpm crna lcsw psyd cnm fnp aprn mbbs dnp msn facp dc od cnp arnp lvn cna bsn',
);

/** `Foley catheter`, `Murphy's sign`: after these the name is a thing's. Titles outweigh them. */
export const EPONYM_NOUNS: ReadonlySet<string> =
  wordSet(`sign signs disease syndrome test tests catheter catheters scale score
  criteria cyst cysts fracture fractures lymphoma palsy phenomenon reflex maneuver manoeuvre procedure operation position tube drain
  drains clamp clamps retractor stain classification formula ring rings spots spot nodes node nodule nodules tumor sarcoma esophagus
  thyroiditis contracture deformity tear lesion canal duct gland glands fold ligament fascia pouch angle line lines area law
  method technique approach incision stitch suture sutures needle scissors forceps knife blade pump valve graft stent splint boot
  brace collar bandage lamp loop body bodies cell cells corpuscle antigen agent solution ringer bath reagent inhibitor virus
  respiration respirations breathing pulse murmur ulcer hernia triad tetrad trias point points plane space stage stages grade
  grading anemia nephropathy neuropathy neuralgia neuroma chorea dystrophy ataxia aphasia encephalopathy paralysis arthropathy
  exercises protocol index rule equation apparatus machine pillow reaction purpura arteritis granulomatosis cephalitis
  colitis gangrene abscess teeth papules tenderness equivalent device line frame wire pin nail plate rod tubes shunt
  plot curve curves bladder fistula osteotomy repair resection reconstruction fundoplication gastrectomy hysterectomy hump study
  trial filter phase period wave waves hemiplegia phlegmon tongue goiter exophthalmos struma ward hospital clinic street county
  university school college speculum flap flaps stocking stockings hose et osteotome osteotomes elevator elevators cannula lens scan gag type splint nasal lid
  rongeur curette curet spatula dissector hook hooks basket sound sounds dilator bougie mask airway blade trocar wrap diet road avenue`);
