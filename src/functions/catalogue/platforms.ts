import { priceRecord } from '../../catalog/priceBook';
import { blendedRate } from '../../core/compute/blendedRate';
import { breakEvenVolume } from '../../core/compute/breakEvenVolume';
import { chatTokens } from '../../core/compute/chatTokens';
import { energyUse } from '../../core/compute/energyUse';
import { ownedHourCost } from '../../core/compute/ownedHourCost';
import { selfHostedTokenPrice } from '../../core/compute/selfHostedTokenPrice';
import { trainingHours } from '../../core/compute/trainingHours';
import { cell, column, costFunction } from '../costFunction';
import { defaulted, flag, labels, number } from '../parameters';

export const trainhours = costFunction({
  name: 'TRAINHOURS',
  family: 'compute',
  example: 'TRAINHOURS(7E9,1E9)',
  source: 'J. Kaplan et al., Scaling laws for neural language models, arXiv 2001.08361',
  parameters: {
    parameters: number('count', { min: 0 }),
    tokens: number('tokens', { min: 0 }),
    peakTflops: defaulted('any', 312, { above: 0 }),
    efficiency: defaulted('fraction', 0.4, { above: 0, max: 1 }),
    flopsPerParamToken: defaulted('any', 6, { above: 0, max: 100 }),
  },
  result: cell('hours'),
  calculate: trainingHours,
  plain: 'flopsPerParamToken*parameters*tokens/(peakTflops*10^12*efficiency*3600)',
});

export const blendrate = costFunction({
  name: 'BLENDRATE',
  family: 'compute',
  example: 'BLENDRATE(10,0.5,0.4)',
  source: 'arXiv 2405.21015 (Epoch AI): discounts for commitments of one and three years',
  parameters: {
    onDemand: number('moneyPerHour', { above: 0 }),
    reservedShare: defaulted('fraction', 0, { min: 0, max: 1 }),
    reservedDiscount: defaulted('fraction', 0.41, { min: 0, max: 1 }),
    spotShare: defaulted('fraction', 0, { min: 0, max: 1 }),
    spotDiscount: defaulted('fraction', 0.6, { min: 0, max: 1 }),
    spotWaste: defaulted('fraction', 0.1, { min: 0, max: 10 }),
  },
  result: cell('moneyPerHour'),
  calculate: blendedRate,
  plain:
    'onDemand*(reservedShare*(1-reservedDiscount)+spotShare*(1-spotDiscount)*(1+spotWaste)+(1-reservedShare-spotShare))',
});

export const ownhour = costFunction({
  name: 'OWNHOUR',
  family: 'compute',
  example: 'OWNHOUR(36018,5)',
  source: 'arXiv 2405.21015 (Epoch AI): life, power and effectiveness of servers',
  parameters: {
    purchase: number('money', { above: 0 }),
    lifeYears: number('years', { above: 0 }),
    utilisation: defaulted('fraction', 0.6, { above: 0, max: 1 }),
    powerKw: defaulted('any', 1.275, { min: 0 }),
    electricity: defaulted('any', 0.12, { min: 0 }),
    pue: defaulted('any', 1.25, { min: 1 }),
    residual: defaulted('money', 0, { min: 0 }),
    opexRate: defaulted('fraction', 0.05, { min: 0, max: 10 }),
  },
  result: cell('moneyPerHour'),
  calculate: ownedHourCost,
  plain: '((purchase-residual)/lifeYears+purchase*opexRate)/(8760*utilisation)+powerKw*pue*electricity',
});

export const selfhost = costFunction({
  name: 'SELFHOST',
  family: 'compute',
  example: 'SELFHOST(3.6,1000)',
  source: 'Price per hour over tokens per hour',
  parameters: {
    pricePerHour: number('moneyPerHour', { min: 0 }),
    tokensPerSecond: number('perSecond', { above: 0 }),
    utilisation: defaulted('fraction', 0.5, { above: 0, max: 1 }),
  },
  result: cell('moneyPerMillionTokens'),
  calculate: selfHostedTokenPrice,
  plain: 'pricePerHour/(tokensPerSecond*3600*utilisation)*10^6',
});

export const chattokens = costFunction({
  name: 'CHATTOKENS',
  family: 'compute',
  example: 'CHATTOKENS(5,150,250,1500,2000)',
  source: 'Arithmetic series: the history grows by one question and answer a turn',
  parameters: {
    turns: number('count', { min: 1, whole: true }),
    userTokens: number('tokens', { min: 0 }),
    answerTokens: number('tokens', { min: 0 }),
    systemTokens: number('tokens', { min: 0 }),
    contextTokens: defaulted('tokens', 0, { min: 0 }),
    keepHistory: flag(true),
    labels: labels(),
  },
  result: column({ input: 'tokens', output: 'tokens' }),
  calculate: chatTokens,
  plain: (known, index) => {
    const asked = 'turns*(systemTokens+contextTokens+userTokens)';
    const history = '(userTokens+answerTokens)*turns*(turns-1)/2';
    const keep = known.literal('keepHistory');
    const sent =
      keep === true || keep === 1 ? `${asked}+${history}` : `${asked}+IF(keepHistory,${history},0)`;
    return [keep === false || keep === 0 ? asked : sent, 'turns*answerTokens'][index - 1];
  },
});

export const breakeven = costFunction({
  name: 'BREAKEVEN',
  family: 'compute',
  example: 'BREAKEVEN(0,0.05,1000,0.01)',
  source: 'Break-even analysis: two straight lines meet',
  parameters: {
    fixedA: number('money', { min: 0 }),
    unitA: number('moneyPerItem', { min: 0 }),
    fixedB: number('money', { min: 0 }),
    unitB: number('moneyPerItem', { min: 0 }),
  },
  result: cell('count'),
  calculate: breakEvenVolume,
  plain: 'IF(OR(unitA=unitB,(fixedB-fixedA)*(unitA-unitB)<0),SQRT(-1),(fixedB-fixedA)/(unitA-unitB))',
});

export const energy = costFunction({
  name: 'ENERGY',
  family: 'compute',
  example: 'ENERGY(100,0.7)',
  source: 'A. Lacoste et al., Quantifying the carbon emissions of machine learning, arXiv 1910.09700',
  parameters: {
    gpuHours: number('hours', { min: 0 }),
    kwPerGpu: number('any', { min: 0 }),
    pue: defaulted('any', 1.25, { min: 1 }),
    gramsPerKwh: defaulted('any', priceRecord('CO2_KWH_FR').value, { min: 0 }),
    labels: labels(),
  },
  result: column({ energyKwh: 'any', carbonKg: 'any' }),
  calculate: energyUse,
  plain: { energyKwh: 'gpuHours*kwPerGpu*pue', carbonKg: 'gpuHours*kwPerGpu*pue*gramsPerKwh/1000' },
});
