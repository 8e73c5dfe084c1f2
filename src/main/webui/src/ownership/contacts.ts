/** Kinds of follow-ups by which somebody was in touch with a firm. */
export const contactKinds = ["VISIT", "RECEPTION", "MEETING", "CALL", "MESSAGE"] as const;
export type ContactKind = (typeof contactKinds)[number];
