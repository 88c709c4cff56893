/** Misuse, or a condition that the one who runs a command can mend: told in one line, without a stack trace. */
export class Refusal extends Error {}
