/** Words that are nobody's name, although they stand where a name may stand (`doctor said`, `seen by cardiology`). */

import { wordSet } from './reader.ts';

const COMMON_WORDS = wordSet(`
  a able about above across actually after afternoon again against ago ahead all almost along already also although always am among an
  and another any anybody anyone anything anyway anywhere apart are area around as ask asked asks at away back bad be became because
  become been before began begin behind being below beside best better between big both bring but by call called calls came can can't
  cannot care cared carefully case cause certain change check clear clearly close cold come comes coming complete could couldn't could've
  course currently cut daily day days deal decide did didn't different difficult do does doesn't doing don't done down due during each
  earlier early easily easy eat eight either else end enough even evening ever every everybody everyone everything exactly except extra
  fall family far fast feel feels felt few fifth fill find fine first five follow following follows food for form forth found four from
  front full further gave general get gets give given gives go goes going gone good got great guess had half hand happen happened happy
  hard has hasn't have haven't he he'd he'll he's head hear heard held hello help helped helps her here hers herself hey hi high him
  himself his hold home hope hour hours house how however i i'd i'll i'm i've if immediately important in indeed inside instead into is
  isn't it it'd it'll it's its itself just keep keeps kept kind knew know knows large last late later least leave left less let let's
  letter like likely line little live lives living long look looked looking looks lot loud low made mainly make makes making many maybe
  me mean means met might mine minute minutes mom money month months more morning most mostly move moved moving much must my myself
  name near nearly need needed needs never new next nice night nine no nobody none nor normal normally not nothing now number of off
  office often oh ok okay old on once one only onto open or order other others our ours ourselves out outside over own page part past
  people perhaps person place plan please plus point possible possibly pretty probably problem put question quick quickly quite ran
  rather ready real really reason recent recently rest return right room run runs said same saw say says second see seem seemed seems
  seen sent set seven several shall she she'd she'll she's should shouldn't show showed shows side since six sleep slight slightly slow
  small so some somebody someone something sometimes somewhat soon sorry sort speak spoke stand start started starts state stay still
  stop stopped stops strong such sudden suddenly sure take taken takes taking talk talked tell tells ten than thank thanks that that's
  the their theirs them themselves then there there's these they they'd they'll they're they've thing things think third this those
  though thought three through throughout thus till time times to today together told tomorrow tonight too took top toward towards
  tried tries true try turn turned twice two type under unless until up upon us use used uses usual usually very via visit visits want
  wanted wants was wasn't watch way we we'd we'll we're we've week weeks well went were weren't what what's whatever when whenever where
  whether which while who who's whole whom whose why will with within without won't word work worked works worse would wouldn't wrong
  yeah year years yep yes yesterday yet you you'd you'll you're you've young your yours yourself um uh hmm mhm alright sir ma'am
  abdomen abdominal acid acute address admission admit admits admitted adult advice advised age agree agrees aid air alert allergies
  allergy ambulance anesthesia ankle antibiotic antibiotics anxiety appointment appointments appears arm arms arrived artery aspirin
  assess assessment assistant associate assist asthma attending attempted available aware baby balance base bath bed bedside benign
  bilateral biopsy birth bleed bleeding blood body bone bowel boy brain breast breath breathing brother brothers bruise burn cancer
  cardiac cardiology cardiothoracic care caregiver carotid cell center chart chest child children chronic clinic clinical clinics
  coach code colleague complains complaint condition confirmed confirms confused consult consultant consultation consulted consults
  contact continue continues control coordinator cough course critical culture dad dark daughter daughters death debate decision
  deep degree delivery denied denies dental dentist department depression dermatology describes device diabetes diagnosed diagnosis
  diet directed discharge discharged discuss discussed disease disorder dizziness documented dose doses drain dressing dressings
  drink drug drugs ear edema ekg elbow elderly elevated emergency endocrine endocrinology ent er evaluated evaluation exam examined
  examines examination exercise explained eye eyes face facial fatigue father feeding feet female fever finger floor fluid foot
  fracture friend friends gait gastroenterology geriatric gastrointestinal gi girl glucose goal group growth guardian guidelines gyn
  hair headache healing health healthy hearing heart heavy hematology hemoglobin hip history hospital hospitalist hospitals husband hurt
  icu idea ill illness imaging impression improved increase infection infectious info information initial injury inpatient insulin
  insurance intact intake interpreter interventional interview ive joint kidney kids knee lab laboratory labs lady language lead leg
  legs lesion letters level light limited lip list liver loss lower lump lung lungs male man manager mass md meal med medical medicaid
  medicare medication medications medicine medicines meds men mental message microbiology mild mind minor moderate mother mouth mri
  muscle nausea neck negative neonatal nephrology nerve neuro neurology neurosurgery nose note noted notes nurse nurses nursing nutrition
  nutritionist ob obstetrics occupational office oncology onset operating operation ophthalmology option oral orders orthopedic
  orthopedics ortho outpatient oxygen pain palliative palpable panel paper paramedic paramedics parents partner pathology patient patients
  pediatric pediatrics per pharmacist pharmacy phone physical physician physicians physiotherapy pill pills plastic plastics podiatry
  positive postop practice pregnancy pregnant prescribed prescription presented presenting presents pressure primary prior private
  procedure profile provider providers psych psychiatry psychologist psychology pulmonary pulse questions radiation radiologist
  radiology range rash rate reason records recommended recommends referral referred refill refused regarding regular rehab relative
  remains renal repeat report reported reports request requested requests resident residents respiratory response responded rest result
  results review reviewed rheumatology right risk round rounds routine safe sample scan schedule scheduled school score screening
  section serum service services severe shot shoulder sick sign signed signs sister sisters site size skilled skin social son sons
  source speaker special specialist specialists speech spine spouse stable staff status stomach stroke strep student study subject sugar
  suggested supervisor supply support surgeon surgeons surgery surgical sweet swallow swelling symptoms system systems table team
  technician teeth temperature test tested tests therapist therapists therapy throat thyroid tissue tomography tongue trauma
  treat treated treatment trouble tube tumor ultrasound unclear underwent unit unknown unremarkable update upper urgent urine urology
  vaccine vascular vein verbal verified vision vital vitals vomiting waiting walk ward watch water weak weakness weight white wife woman
  women worried worry wound wounds wrist xray nobody nothing none self declined declines attends arrives brought brings sent state
  states stated appointments advises ordered says did notified paged called calls here pending awaiting done both sides angiogram
  angiography enterography venogram spectroscopy arthrogram elastography urography cholangiography appropriate oriented alive awake
  happy glad sad angry tired fine great afraid aware hungry thirsty dizzy nauseous better worse ready scared nervous anxious healthy
  allergic pregnant diabetic married single widowed divorced retired disabled employed smoker alcoholic able unable going trying
  taking having feeling getting doing being living dear wishes regards sincerely cc bcc re subject page date time name title signature
  md rn np pa phd do dds mph aprn lpn cna emt facs attending dictated transcribed electronically hereby summary plan hpi ros pmh psh
  meds labs assessment objective subjective impression findings indication indications technique comparison conclusion medications
  allergies exam history family social review systems physical data diagnosis diagnoses diagnostic discharge admission chief complaint
  present illness course hospital note progress operative postoperative preoperative procedure procedures anesthesia complications
  specimens estimated consent description disposition followup instructions condition problem list surgical vital general cardiovascular
  neurological psychiatric musculoskeletal extremities genitourinary constitutional lymphatic integumentary
  wow welcome perfect excellent awesome cool nope bye goodbye congratulations remind sounds besides lets overall fantastic correct poor
  funny lemme refresh pardon remember total aside alone otherwise huh nah couple yessir uhm okey gotcha cigarette cigarettes alcohol smoke
  smoking tobacco nausea tremors cholesterol allergies wonderful lovely absolutely yup alrighty sounds lucky motorcycle accident guest doc
  email mail website portal fax zip ssn mrn dob born
  doppler echo telemetry fluoroscopy laparoscopy endoscopy dialysis chemo radiograph scope holiday vacation store bank company world country street road party football basketball baseball church bus car truck train dog cat
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december american english spanish french german chinese african european hispanic asian latino russian italian indian
`);

/** Endings that ordinary and clinical words have, and hardly a name. */
const ENDINGS =
  wordSet(`tion sion ment ness ology ologist ician ectomy oscopy ostomy otomy plasty itis osis emia opathy graphy
  ative itive ically ally ously ful less able ible ical icity ular eous ious uria algia oma rrhea ization pril olol statin azole
  mycin cillin oxacin sartan pam lam tidine caine ism ing ed ly`);

/** An ordinary word, or one that ends as they do. Names of the lists must be looked up first (`browning`, `reed`). */
export function isCommonWord(text: string): boolean {
  if (COMMON_WORDS.has(text)) return true;
  for (let length = Math.min(7, text.length - 3); length >= 2; length -= 1) {
    if (ENDINGS.has(text.slice(-length))) return true;
  }
  return false;
}
