/** A text with its days YYYY-MM-DD and months YYYY-MM as French readers write them: 25/11/2026, 11/2026. */
export const frenchDays = (text: string): string =>
  text.replace(/\b\d{4}(-\d{2}){1,2}\b/g, (day) => day.split('-').reverse().join('/'));
