import { fuzzFamilies } from './fuzzFamilies';

fuzzFamilies(['drift', 'risk']);
