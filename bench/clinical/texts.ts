/** Made-up texts of the kinds a server sees: finals of a dictation, a note, a long turn, and monotonous ones that find squares. */

export const FINALS: readonly string[] = [
  'blood pressure is one twenty eight over eighty two today',
  'she denies chest pain shortness of breath or palpitations',
  'continue lisinopril twenty milligrams by mouth once a day',
  'lungs are clear to auscultation bilaterally no wheezing',
  'follow up with me in six weeks or sooner if it gets worse',
  'potassium four point two creatinine one point one sodium',
  'he had a heart attack in twenty nineteen and two stents',
  'temperature ninety eight point six pulse seventy two and',
  'allergic to penicillin which gave her hives as a child',
  'there is an eight millimeter nodule in the left upper lobe',
  'so tell me what has been going on since the last visit',
  'i have been taking the metformin twice a day with food',
];

export const NOTE = `HISTORY OF PRESENT ILLNESS: This is a 67-year-old woman who presents with a three day history of productive
cough and shortness of breath. She has a history of hypertension, type 2 diabetes mellitus and chronic kidney disease stage 3.
She denies chest pain, fever, chills or night sweats. She says that her blood sugars have been running between 140 and 180. Her
last hemoglobin A1c was 7.9 in March. She was seen in the emergency department two weeks ago, where her blood pressure was 165/92
and her oxygen saturation was 91% on room air. She lives alone, walks to the shops every morning and does not smoke.

MEDICATIONS: Lisinopril 20 mg daily, metformin 1000 mg twice daily, atorvastatin 40 mg at bedtime, aspirin 81 mg daily,
albuterol inhaler two puffs every four hours as needed for wheezing.

ALLERGIES: Penicillin (rash), sulfa.

PHYSICAL EXAMINATION: Vital signs: Blood pressure 142/88, heart rate 96, respiratory rate 22, temperature 99.4, oxygen
saturation 93% on 2 liters nasal cannula. Weight 182 pounds, height 5 feet 4 inches. General: alert and oriented, no acute
distress. Lungs: crackles at the right base, no wheezing. Heart: regular rate and rhythm, no murmur. Abdomen: soft and
nontender. Extremities: trace edema bilaterally.

LABORATORY DATA: Sodium 138, potassium 4.2, chloride 101, bicarbonate 24, BUN 28, creatinine 1.4, glucose 168. White count
13.2, hemoglobin 11.8, hematocrit 35.2, platelets 245. Troponin less than 0.01. Chest x-ray shows a right lower lobe infiltrate.
CT of the chest showed an 8 mm nodule in the left upper lobe.

ASSESSMENT AND PLAN: Community-acquired pneumonia. We will start ceftriaxone 1 g IV daily and azithromycin 500 mg daily for five
days. Rule out pulmonary embolism; D-dimer is pending. Hypertension, above the goal of 130/80. Continue lisinopril. I explained
the plan to her and her daughter, who agree with it, and asked them to come back at once if the breathing gets worse. Follow up
with Dr. Hanlon on May 5, call 555-0142 with questions.

`;

export const TURN =
  'so the blood pressure was one twenty eight over eighty two and she says that her pulse was seventy two when she checked it at ' +
  'home and um she denies any chest pain or shortness of breath but she does have a cough that started about three days ago and ' +
  'she has been taking the lisinopril twenty milligrams every day and the metformin twice a day and i told her that we would ' +
  'repeat the potassium and the creatinine next week and get a chest x ray and her daughter who drove her here says that she ' +
  'has been sleeping well and eating a little less than usual since the weekend and the weight is one eighty two pounds today ';

/** Each repeated on and on. */
export const MONOTONOUS: Readonly<Record<string, string>> = {
  sentences: 'Blood pressure 120/80, pulse 72. Temperature 98.6 F. She takes lisinopril 20 mg daily. ',
  'digits only': 'five two one oh nine ',
  'names only': 'heart rate blood pressure ',
  'one word': 'a',
  'numeral run': '1',
  'cues only': 'if no last week mother had make that ',
  'denied list': 'no fever or chest pain or cough or ',
  'doses only': '20 mg twice daily as needed ',
  'people only': 'Dr. Anna Hanlon and ',
  'sizes only': '2 x 3 x 4 cm nodule ',
  'questions only': 'any fever ? no ',
  'shares on shares': '98% on ',
  'lengths only': '3 cm, ',
  'paired names only': 'AST/ALT/',
};
