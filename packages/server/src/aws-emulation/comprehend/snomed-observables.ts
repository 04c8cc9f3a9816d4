/** SNOMED CT's observables for the kinds of measurement that have one of their own; other tests have no code there. */

interface Observable {
  readonly code: string;
  readonly display: string;
}

const OBSERVABLES: ReadonlyMap<string, Observable> = new Map([
  ['blood_pressure', { code: '75367002', display: 'Blood pressure' }],
  ['heart_rate', { code: '364075005', display: 'Heart rate' }],
  ['respiratory_rate', { code: '86290005', display: 'Respiratory rate' }],
  ['body_temperature', { code: '386725007', display: 'Body temperature' }],
  ['body_weight', { code: '27113001', display: 'Body weight' }],
  ['body_height', { code: '50373000', display: 'Body height measure' }],
]);

export const snomedCtObservableOf = (kind: string): Observable | undefined => OBSERVABLES.get(kind);
