/** The lamp of a conflict that waits: green while there is time, yellow on its day, red after it. */
export const lampOf = { GREEN: "ok", YELLOW: "warn", RED: "bad" } as const;
