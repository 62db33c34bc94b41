export interface Annotation {
  /** Items to annotate. */
  readonly items: number;
  /** Money per label. */
  readonly pricePerLabel: number;
  /** Labels given to each item by different people. */
  readonly labelsPerItem: number;
  /** Share of the items that an expert looks at, 0 to 1. */
  readonly reviewRate: number;
  /** Money per reviewed item. */
  readonly reviewPrice: number;
  /** Share of the labels done again, 0 to 1. */
  readonly reworkRate: number;
  /** Platform fee as a share of the annotators' pay, 0 to 1. */
  readonly platformFee: number;
  /** Money, once: guide, training, test set. */
  readonly setup: number;
  /** Share of the items that a model labels without a person, 0 to 1. */
  readonly autoShare: number;
}

/**
 * Full cost of annotating data: labels, rework, expert review, the platform's fee and the set-up.
 *
 * items × (1 − auto share) × (labels × price × (1 + rework) + review share × review price) × (1 + fee) + set-up
 *
 * Where a vendor bills by 50 words or 5 seconds, count billed units as items.
 *
 * @param annotation - quantities and prices, all at least 0; at least one label per item; shares at most 1
 * @returns money
 * @example annotationCost({ items: 12000, pricePerLabel: 0.08, labelsPerItem: 3, reviewRate: 0.1, reviewPrice: 0.25, reworkRate: 0.05, platformFee: 0, setup: 1500, autoShare: 0 }) //=> 4824
 * @see cloud.google.com/ai-platform/data-labeling/pricing: units × labellers × price
 */
export function annotationCost(annotation: Annotation): number {
  const manualItems = annotation.items * (1 - annotation.autoShare);
  const labelling = annotation.labelsPerItem * annotation.pricePerLabel * (1 + annotation.reworkRate);
  const review = annotation.reviewRate * annotation.reviewPrice;
  return manualItems * (labelling + review) * (1 + annotation.platformFee) + annotation.setup;
}
