/** First day of the reform (Nghị quyết 202/2025/QH15): 34 provinces, no districts, 3,321 communes. */
export const REFORM = '2025-07-01';
/** The day whose units the conversion table starts from. */
export const EVE = '2025-06-30';
/** A day on which the package of old units surely holds; it has a few later changes of kind. */
export const OLD_DAY = '2021-11-01';
