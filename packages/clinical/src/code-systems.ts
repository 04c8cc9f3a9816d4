/** FHIR's URIs of the code systems that findings use (https://terminology.hl7.org/external_terminologies.html). */
export const CODE_SYSTEMS = {
  rxNorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  icd10Cm: 'http://hl7.org/fhir/sid/icd-10-cm',
  loinc: 'http://loinc.org',
  snomedCt: 'http://snomed.info/sct',
} as const;
