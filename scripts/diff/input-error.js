/** What was given cannot be read; the message says where, and is all that a user needs to see. */
export class InputError extends Error {}
