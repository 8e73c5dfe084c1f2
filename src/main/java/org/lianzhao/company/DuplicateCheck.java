package org.lianzhao.company;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a firm that somebody describes is one that the register has. */
final class DuplicateCheck {
    private DuplicateCheck() {}

    /** How much a description and a registered firm have in common, strongest first. */
    enum Outcome {
        /** The same firm. */
        SAME,
        /** Perhaps the same: people decide. */
        REVIEW,
        /** Another firm. */
        DIFFERENT
    }

    /** Why two look alike; the screens say it in words. */
    enum Reason {
        CREDIT_CODE,
        REGISTRATION_NO,
        NAME_AND_REGION,
        NAME,
        CORE_NAME
    }

    /**
     * A firm as it is compared.
     *
     * @param keys its official and former names, in the form that is equal only for the same name
     * @param cores all its names, the short ones too, without legal form and region
     * @param creditCode eighteen characters, right check character or not
     * @param registrationNo the fifteen digits of the old number
     */
    record Subject(
            Set<String> keys,
            Set<String> cores,
            @Nullable String creditCode,
            @Nullable String registrationNo,
            @Nullable String cityCode) {}

    /** What a comparison comes to; without a reason where nothing is alike. */
    record Finding(Outcome outcome, @Nullable Reason reason) {}

    /** Two different credit codes are never the same firm, whatever the names. */
    static Finding compare(Subject described, Subject registered) {
        boolean bothCoded = described.creditCode() != null && registered.creditCode() != null;
        if (bothCoded && Objects.equals(described.creditCode(), registered.creditCode())) {
            return new Finding(Outcome.SAME, Reason.CREDIT_CODE);
        }
        if (described.registrationNo() != null && described.registrationNo().equals(registered.registrationNo())) {
            return new Finding(bothCoded ? Outcome.REVIEW : Outcome.SAME, Reason.REGISTRATION_NO);
        }
        if (share(described.keys(), registered.keys())) {
            boolean sameCity =
                    described.cityCode() != null && described.cityCode().equals(registered.cityCode());
            return !bothCoded && sameCity
                    ? new Finding(Outcome.SAME, Reason.NAME_AND_REGION)
                    : new Finding(Outcome.REVIEW, Reason.NAME);
        }
        return share(described.cores(), registered.cores())
                ? new Finding(Outcome.REVIEW, Reason.CORE_NAME)
                : new Finding(Outcome.DIFFERENT, null);
    }

    private static boolean share(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
