package org.lianzhao.lead;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.text.PersonalData;

/**
 * What somebody wrote, as the audit keeps it: its beginning, without numbers and addresses of people. Two are equal only
 * where the whole texts are, so that no change goes unnoticed.
 */
record FreeText(String whole) {
    private static final int SHOWN = 40;

    static @Nullable FreeText of(@Nullable String text) {
        return text == null || text.isEmpty() ? null : new FreeText(text);
    }

    @JsonValue
    String shown() {
        String masked = PersonalData.masked(whole);
        int letters = masked.codePointCount(0, masked.length());
        return letters <= SHOWN
                ? masked
                : masked.substring(0, masked.offsetByCodePoints(0, SHOWN)) + "…（" + letters + "）";
    }
}
