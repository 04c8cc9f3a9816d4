/** Where AWS runs the two medical services. A row that is missing here is refused at start, not at the first dictation. */

export type MedicalService = 'transcribe_medical_streaming' | 'comprehend_medical';

/** When the table was last compared with AWS's list of regional services. */
const comparedIn = 'July 2026';

const services: Readonly<
  Record<MedicalService, { readonly title: string; readonly regions: readonly string[] }>
> = {
  transcribe_medical_streaming: {
    title: 'Amazon Transcribe Medical streaming',
    regions: [
      'us-east-1',
      'us-east-2',
      'us-west-2',
      'ap-southeast-2',
      'ca-central-1',
      'eu-west-1',
      'us-gov-west-1',
    ],
  },
  comprehend_medical: {
    title: 'Amazon Comprehend Medical',
    regions: [
      'us-east-1',
      'us-east-2',
      'us-west-2',
      'ca-central-1',
      'eu-west-1',
      'eu-west-2',
      'ap-southeast-2',
      'us-gov-west-1',
    ],
  },
};

/** `undefined` when the service runs in that region, else a sentence with the remedy. */
export function regionProblem(region: string, service: MedicalService): string | undefined {
  const { title, regions } = services[service];
  if (regions.includes(region)) return undefined;
  return `AWS_REGION is ${JSON.stringify(region)}: ${title} does not run there (list of ${comparedIn}); set AWS_REGION to one of ${regions.join(', ')}.`;
}
