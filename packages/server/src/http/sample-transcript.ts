/** A made-up visit, in spoken and in written form, to show what the server finds in text. */

/** Answered by `/api/test-transcript`. */
export const sampleTranscript = [
  'Patient name is Maria Alvarez, seen on May 5, 2025 for a follow-up visit.',
  'Blood pressure is one twenty eight over eighty two, heart rate seventy four, respiratory rate 16,',
  'temperature ninety eight point six, oxygen saturation 97% on room air.',
  'Weight is one hundred eighty two pounds.',
  'Hemoglobin A1c was 7.9 in March and is 7.2 today. Potassium 4.2, creatinine 0.9.',
  'She has type 2 diabetes and hypertension, and denies chest pain and shortness of breath.',
  'Her mother had a stroke.',
  'She takes metformin 500 mg by mouth twice a day and lisinopril 10 mg daily.',
  'She is allergic to penicillin, which gave her a rash.',
  'She quit smoking ten years ago. There is mild swelling of the left ankle.',
  'Chest x-ray was normal. Check a lipid panel in three months.',
].join(' ');

/** One that every working extractor finds something in; `/health` asks it. */
export const probeSentence = 'blood pressure one twenty over eighty';
