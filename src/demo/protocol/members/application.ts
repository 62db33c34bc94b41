import type { CalculationMode, Workbook } from '../../workbook';
import { invalidArgument } from '../apiError';
import { hostObject, type Members } from '../hostObject';

const numberFormatInfo: Members<Workbook> = {
  type: 'NumberFormatInfo',
  properties: {
    numberDecimalSeparator: { get: ({ language }) => language.decimalSeparator },
    numberGroupSeparator: { get: ({ language }) => language.groupSeparator },
  },
};

const cultureInfo: Members<Workbook> = {
  type: 'CultureInfo',
  properties: { name: { get: ({ language }) => language.tag } },
  parts: { numberFormat: (self) => hostObject(numberFormatInfo, self) },
};

const MODES: readonly CalculationMode[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];
const TYPES: readonly unknown[] = ['Recalculate', 'Full', 'FullRebuild'];

export const application: Members<Workbook> = {
  type: 'Application',
  properties: {
    calculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (self, value: unknown) => {
        const mode = MODES.find((each) => each === value);
        if (!mode) throw invalidArgument();
        self.calculationMode = mode;
      },
    },
    calculationState: { get: (self) => (self.isCalculating ? 'Calculating' : 'Done') },
    decimalSeparator: { get: ({ language }) => language.decimalSeparator },
    thousandsSeparator: { get: ({ language }) => language.groupSeparator },
    useSystemSeparators: { get: () => true },
  },
  parts: { cultureInfo: (self) => hostObject(cultureInfo, self) },
  methods: {
    calculate: (self, [type]) => {
      if (!TYPES.includes(type)) throw invalidArgument();
      self.calculate(type !== 'Recalculate');
    },
    suspendApiCalculationUntilNextSync: (self) => self.suspendCalculation(),
    // the page is drawn when a batch has ended, and never within one
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
