package org.lianzhao.referral;

import org.jspecify.annotations.Nullable;

/** Whom a chamber named, in full. Whoever asks for it stands in the audit. */
record DisclosedContact(
        @Nullable String name,
        @Nullable String title,
        @Nullable String phone) {}
