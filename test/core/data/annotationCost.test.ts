import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Annotation, annotationCost } from '../../../src/core/data/annotationCost';
import { amount, itIsACost, share } from '../laws';

const plain: Annotation = {
  items: 0,
  pricePerLabel: 0,
  labelsPerItem: 1,
  reviewRate: 0,
  reviewPrice: 0,
  reworkRate: 0,
  platformFee: 0,
  setup: 0,
  autoShare: 0,
};
const text = {
  ...plain,
  items: 12_000,
  pricePerLabel: 0.08,
  labelsPerItem: 3,
  reviewRate: 0.1,
  reviewPrice: 0.25,
  reworkRate: 0.05,
  setup: 1500,
};

describe('annotationCost', () => {
  it('makes 4,824 for 12,000 texts with three labels, a tenth reviewed and 5 % done again', () => {
    expect(annotationCost(text)).toBeCloseTo(4824, 9);
  });

  it('multiplies units and labellers as a vendor bills them', () => {
    // Google Cloud, AI Platform Data Labeling pricing: image classification at 35 USD per 1,000 units and labeller,
    // three labellers cost three times as much.
    const images = { ...plain, items: 1000, pricePerLabel: 35 / 1000 };
    expect(annotationCost(images)).toBeCloseTo(35, 9);
    expect(annotationCost({ ...images, labelsPerItem: 3 })).toBeCloseTo(105, 9);
  });

  it('takes billed units as items where a vendor bills by length', () => {
    // Same page: a 25-second video with three labellers is 25 / 5 × 3 = 15 units.
    expect(annotationCost({ ...plain, items: 25 / 5, pricePerLabel: 1, labelsPerItem: 3 })).toBe(15);
  });

  it.each([
    ['500 leads checked once at 0.80', { ...plain, items: 500, pricePerLabel: 0.8 }, 400],
    [
      '1,000 intents, two labels at 0.50, a tenth reviewed at 1, 5 % rework, set-up 1,500',
      {
        ...plain,
        items: 1000,
        pricePerLabel: 0.5,
        labelsPerItem: 2,
        reviewRate: 0.1,
        reviewPrice: 1,
        reworkRate: 0.05,
        setup: 1500,
      },
      2650,
    ],
  ])('adds up by hand: %s', (_, annotation, expected) => {
    expect(annotationCost(annotation)).toBeCloseTo(expected, 9);
  });

  it('charges the platform fee on people, not on the set-up', () => {
    expect(annotationCost({ ...text, platformFee: 0.2 })).toBeCloseTo(3324 * 1.2 + 1500, 9);
  });

  it('pays people only for what no model labels', () => {
    expect(annotationCost({ ...text, autoShare: 0.7 })).toBeCloseTo(3324 * 0.3 + 1500, 9);
    expect(annotationCost({ ...text, autoShare: 1 })).toBe(1500);
  });

  itIsACost(
    annotationCost,
    fc.record<Annotation>({
      items: amount,
      pricePerLabel: amount,
      labelsPerItem: fc.integer({ min: 1, max: 20 }),
      reviewRate: share,
      reviewPrice: amount,
      reworkRate: share,
      platformFee: share,
      setup: amount,
      autoShare: share,
    }),
    {
      quantities: ['items'],
      raises: [
        'pricePerLabel',
        'labelsPerItem',
        'reviewRate',
        'reviewPrice',
        'reworkRate',
        'platformFee',
        'setup',
      ],
      lowers: ['autoShare'],
      fixed: ({ setup }) => setup,
    },
  );
});
