import { describe } from '@jest/globals';
import { hasFiguresOfCore } from './recalculation';

describe('the workbook in the embedded engine, fr', () => hasFiguresOfCore('fr'));
