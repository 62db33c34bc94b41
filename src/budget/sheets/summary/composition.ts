import { inForce } from '../../choices';
import { type Project, ROLES } from '../../project';

/** Money for days of work, as the sheet of resources counts them. */
export const peopleCost = ROLES.map((role) => `days_${role}*${role}`).join('+');

/** Whether the project pays a language model by the token: only then do its sheets speak of tokens. */
export const hasTokens = ({ prices }: Project): boolean => 'PRICE_TOKENS_IN' in prices;

/** Money for machines, storage and tokens. */
export const machineCost = `E5_likely+D6_likely+M3_likely+R1_likely+${inForce('R5_runsPerYear')}*${inForce('R5_runShare')}*R5_computePerRun`;
