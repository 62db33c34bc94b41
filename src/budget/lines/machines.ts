import type { Line, LineId } from '../project';
import { driver, YEAR } from './driver';

export const training = (id: LineId, hours: number, pricePerHour: string): Line => ({
  id,
  drivers: [
    driver('trainingHours', hours, 'machineHours'),
    driver('rerunOverhead', 0.2, 'share', { max: 5 }),
  ],
  quantity: 'trainingHours',
  unit: 'machineHours',
  amount: `MLCOST.TRAINCOST(trainingHours,${pricePerHour},1,1,rerunOverhead)`,
});

export const seats = (id: LineId, count: number, months: number): Line => ({
  id,
  drivers: [driver('seats', count, 'seats'), driver('seatMonths', months, 'months')],
  quantity: 'seats*seatMonths',
  unit: 'seatMonths',
  unitCost: 'PRICE_SEAT',
});

/** Machines that are on for some hours a month. */
export const endpoint = (id: LineId, hoursPerMonth: number, pricePerHour: string): Line => ({
  id,
  drivers: [
    driver('replicas', 1, 'machines'),
    driver('hoursPerMonth', hoursPerMonth, 'hoursPerMonth', { max: 744 }),
  ],
  quantity: `replicas*hoursPerMonth*${YEAR}`,
  unit: 'machineHours',
  amount: `MLCOST.SERVING(replicas,${pricePerHour},hoursPerMonth,${YEAR})`,
});

/** Machines that are always on, as many as the peak needs. */
export const alwaysOn = (id: LineId, peakRps: number, rpsPerReplica: number, pricePerHour: string): Line => ({
  id,
  drivers: [
    driver('peakRps', peakRps, 'perSecond'),
    driver('rpsPerReplica', rpsPerReplica, 'perSecond', { min: 0.01 }),
    driver('replicas', 'MLCOST.REPLICAS(peakRps,rpsPerReplica)', 'machines'),
    driver('hoursPerMonth', 730, 'hoursPerMonth', { max: 744 }),
  ],
  quantity: `replicas*hoursPerMonth*${YEAR}`,
  unit: 'machineHours',
  amount: `MLCOST.SERVING(replicas,${pricePerHour},hoursPerMonth,${YEAR})`,
});

interface ConversationDrivers {
  readonly perMonth: number;
  readonly turns: number;
  readonly userTokens: number;
  readonly answerTokens: number;
  readonly systemTokens: number;
  readonly contextTokens: number;
  readonly vectorDbPerMonth: number;
}

const TOKENS = 'MLCOST.CHATTOKENS(turns,userTokens,answerTokens,systemTokens,contextTokens)';

/** A hosted language model billed by token, and the data base of the texts it looks up. */
export const conversations = (id: LineId, data: ConversationDrivers): Line => ({
  id,
  drivers: [
    driver('conversationsPerMonth', data.perMonth, 'conversations'),
    driver('turns', data.turns, 'turns', { min: 1 }),
    driver('userTokens', data.userTokens, 'tokens'),
    driver('answerTokens', data.answerTokens, 'tokens'),
    driver('systemTokens', data.systemTokens, 'tokens'),
    driver('contextTokens', data.contextTokens, 'tokens'),
    driver('inputTokens', `INDEX(${TOKENS},1)`, 'tokens'),
    driver('outputTokens', `INDEX(${TOKENS},2)`, 'tokens'),
    driver('vectorDbPerMonth', data.vectorDbPerMonth, 'EURperMonth'),
  ],
  quantity: `conversationsPerMonth*${YEAR}`,
  unit: 'conversationCount',
  basis: 'tokens',
  amount: `MLCOST.LLMCOST(conversationsPerMonth*${YEAR}*apiShare,inputTokens,outputTokens,PRICE_TOKENS_IN,PRICE_TOKENS_OUT,cachedShare)+MLCOST.SERVING(hostMachines,PRICE_GPU_HOUR,730,${YEAR})+${YEAR}*vectorDbPerMonth*EUR`,
  settings: { apiShare: 1, hostMachines: 0, cachedShare: 0 },
});
