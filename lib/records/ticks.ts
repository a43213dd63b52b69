/** The checklist items of one order that are done, each as `step.item`. */
export type Ticks = readonly string[];
