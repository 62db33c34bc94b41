import type { Workbook } from '../../workbook';
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

export const application: Members<Workbook> = {
  type: 'Application',
  properties: {
    calculationMode: { get: () => 'Automatic' },
    calculationState: { get: (self) => (self.isCalculating ? 'Calculating' : 'Done') },
    decimalSeparator: { get: ({ language }) => language.decimalSeparator },
    thousandsSeparator: { get: ({ language }) => language.groupSeparator },
    useSystemSeparators: { get: () => true },
  },
  parts: { cultureInfo: (self) => hostObject(cultureInfo, self) },
  methods: {
    calculate: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
