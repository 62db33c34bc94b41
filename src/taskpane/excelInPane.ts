import { workInBackground } from '../background/workInBackground';
import { excelHost } from '../hosts/excel';

/** Excel with long work on a thread of its own. */
export const excelInPane = excelHost(workInBackground());
