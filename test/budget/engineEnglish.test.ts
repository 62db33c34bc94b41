import { describe } from '@jest/globals';
import { hasFiguresOfCore } from './recalculation';

describe('the workbook in the embedded engine, en', () => hasFiguresOfCore('en'));
