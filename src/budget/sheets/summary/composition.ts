import { inForce } from '../../choices';
import { ROLES } from '../../project';

/** Money for days of work, as the sheet of resources counts them. */
export const peopleCost = ROLES.map((role) => `days_${role}*${role}`).join('+');

/** Money for machines, storage and tokens. */
export const machineCost = `E5_likely+D6_likely+M3_likely+R1_likely+${inForce('R5_runsPerYear')}*${inForce('R5_runShare')}*R5_computePerRun`;
