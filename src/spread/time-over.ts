/** What an answer says that was cut because the time of its question was over. */
export const TIME_OVER =
  'The time for one question was over before everything was found. Ask for less at once: a filter, fewer places, less depth.';
