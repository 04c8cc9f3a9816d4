// `npm run check`: the inner loop, under a minute.
import { passQualityGates, runTests, unitTests } from './quality-gates.mjs';
import { setUpOrExit } from './setup.mjs';

setUpOrExit('start');
passQualityGates();
runTests(unitTests);
