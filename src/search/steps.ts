/** Ascending page numbers as steps from one to the next, which take fewer signs. */
export const stepsOf = (pages: readonly number[]): number[] =>
  pages.map((page, at) => page - (pages[at - 1] ?? 0));

/** The page numbers that `stepsOf` wrote as steps. */
export function pagesOfSteps(steps: readonly number[]): number[] {
  let page = 0;
  return steps.map((step) => (page += step));
}
