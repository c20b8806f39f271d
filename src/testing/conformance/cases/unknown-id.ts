/** An id that nothing has: what a server is asked for when it should find nothing. */
export const UNKNOWN_ID = "00000000-0000-4000-8000-000000000000";
