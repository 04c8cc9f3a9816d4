/** Made-up dictation, in spoken and in written form, to show what the server finds in text. */

/** Answered by `/api/test-transcript`. */
export const sampleTranscript = [
  'Patient is seen for a follow-up visit.',
  'Blood pressure is one twenty eight over eighty two, heart rate seventy four, respiratory rate 16,',
  'temperature ninety eight point six, oxygen saturation 97% on room air.',
  'Weight is one hundred eighty two pounds.',
  'Hemoglobin A1c was 7.9 in March and is 7.2 today.',
].join(' ');

/** One that every working extractor finds something in; `/health` asks it. */
export const probeSentence = 'blood pressure one twenty over eighty';
