package org.lianzhao.account;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/** How a person wants to see the system, on every device. */
@Embeddable
record Preferences(
        @NotNull @Enumerated(EnumType.STRING) Theme theme,
        @NotNull @Enumerated(EnumType.STRING) Language language) {

    static final Preferences USUAL = new Preferences(Theme.SYSTEM, Language.ZH);

    /** Light, dark, or as the device is set. */
    enum Theme {
        LIGHT,
        DARK,
        SYSTEM
    }

    /** The language of the screens. */
    enum Language {
        ZH,
        EN
    }
}
