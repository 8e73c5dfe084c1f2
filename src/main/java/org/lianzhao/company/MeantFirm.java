package org.lianzhao.company;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which firm of the register somebody means.
 *
 * @param firm the one that is meant, or may be; null where there is none
 */
public record MeantFirm(Certainty certainty, @Nullable UUID firm) {
    static final MeantFirm NONE = new MeantFirm(Certainty.NONE, null);

    /** How sure that is. */
    public enum Certainty {
        /** It bears the code and the name that are said, or the one of them that is. */
        CERTAIN,
        /** It bears the code, and not the name. */
        OTHER_NAME,
        /** It bears the name, and another code or none. */
        OTHER_CODE,
        /** It was called so, or is in short or in English: others may be, too. */
        OTHER_KIND_OF_NAME,
        /** Several firms bear the name; it is one of them. */
        SEVERAL,
        /** The register has none. */
        NONE
    }
}
