import { fuzzFamilies } from './fuzzFamilies';

fuzzFamilies(['people', 'data', 'compute', 'finance', 'tracking', 'prices']);
