package org.lianzhao.referral;

import org.jspecify.annotations.Nullable;

/** Whom a chamber named, and what it wrote, in full. Whoever asks for it stands in the audit. */
record DisclosedContact(
        @Nullable String name,
        @Nullable String title,
        @Nullable String phone,
        @Nullable String referrerName,
        @Nullable String projectTitle,
        @Nullable String note,
        @Nullable String siteNeed) {}
