package org.lianzhao.likeness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.NameLikeness.Likeness;

/** Whether a firm that somebody describes is one that the register has: the one rule, wherever it is asked. */
public final class DuplicateCheck {
    private static final Finding NOTHING = new Finding(Outcome.DIFFERENT, List.of(), 0);
    private static final int CERTAIN = 100;
    private static final int MOST = 95;
    private static final int FOR_EACH_MORE = 10;

    private DuplicateCheck() {}

    /** How much a description and a registered firm have in common, strongest first. */
    public enum Outcome {
        /** The same firm. */
        SAME,
        /** Perhaps the same: people decide. */
        REVIEW,
        /** Another firm. */
        DIFFERENT
    }

    /** Why two look alike; the screens say it in words. */
    public enum Reason {
        CREDIT_CODE,
        REGISTRATION_NO,
        NAME_AND_REGION,
        NAME,
        FORMER_NAME,
        ENGLISH_NAME,
        REGION_WORDS,
        LEGAL_FORM,
        CORE_NAME,
        TYPING,
        SHORT_NAME,
        ADDRESS,
        LEGAL_REPRESENTATIVE
    }

    /**
     * What a comparison comes to.
     *
     * @param reasons the strongest first; none where nothing is alike
     * @param strength how likely it is the same firm: 100 for certain, 0 for not at all
     */
    public record Finding(Outcome outcome, List<Reason> reasons, int strength) {
        /** The same firm, for this reason. */
        public static Finding same(Reason reason) {
            return new Finding(Outcome.SAME, List.of(reason), CERTAIN);
        }

        static Finding review(Reason reason, int strength) {
            return new Finding(Outcome.REVIEW, List.of(reason), strength);
        }
    }

    /** Compares two firms. Two different credit codes are never the same firm, whatever the names. */
    public static Finding compare(FirmTraits one, FirmTraits other) {
        if (one.creditCode() != null && one.creditCode().equals(other.creditCode())) {
            return Finding.same(Reason.CREDIT_CODE);
        }
        boolean coded = one.creditCode() != null && other.creditCode() != null;
        if (one.registrationNo() != null && one.registrationNo().equals(other.registrationNo())) {
            return coded ? Finding.review(Reason.REGISTRATION_NO, 50) : Finding.same(Reason.REGISTRATION_NO);
        }
        if (share(one.keys(), other.keys())) {
            return called(one, other, coded);
        }
        return one.isKnownApartFrom(other) ? NOTHING : alike(one, other);
    }

    private static Finding called(FirmTraits one, FirmTraits other, boolean coded) {
        if (coded) {
            return Finding.review(Reason.NAME, one.isKnownApartFrom(other) ? 20 : 60);
        }
        boolean numbered = one.registrationNo() != null && other.registrationNo() != null;
        if (one.isInAnotherCity(other)) {
            return Finding.review(Reason.NAME, numbered ? 20 : 45);
        }
        if (!one.isInCityOf(other)) {
            return Finding.review(Reason.NAME, numbered ? 30 : 80);
        }
        if (numbered || movedAndSold(one, other)) {
            return Finding.review(Reason.NAME, 50);
        }
        return isElsewhere(one, other) ? Finding.review(Reason.NAME, 70) : Finding.same(Reason.NAME_AND_REGION);
    }

    private static boolean movedAndSold(FirmTraits one, FirmTraits other) {
        return differ(one.address(), other.address()) && differ(one.representative(), other.representative());
    }

    // one that has moved keeps its legal representative; another part of the city without that may be another firm
    private static boolean isElsewhere(FirmTraits one, FirmTraits other) {
        boolean apart = one.isInAnotherDistrict(other) || AddressWords.areApart(one.address(), other.address());
        return apart && !agree(one.address(), other.address()) && !agree(one.representative(), other.representative());
    }

    private static Finding alike(FirmTraits one, FirmTraits other) {
        boolean door = agree(one.address(), other.address()) && !one.isInAnotherCity(other);
        boolean person = agree(one.representative(), other.representative());
        List<Likeness> found = new ArrayList<>();
        if (!one.isInAnotherCity(other) || door || person) {
            Stream.of(names(one, other, door || person), shorts(one, other), shorts(other, one))
                    .flatMap(Stream::ofNullable)
                    .forEach(found::add);
        }
        otherName(one, other, found);
        boolean related = NameLikeness.areRelated(one.name(), other.name());
        if (door && (related || person)) {
            found.add(new Likeness(Reason.ADDRESS, related ? 60 : 35));
        }
        if (person && (related || door)) {
            found.add(new Likeness(Reason.LEGAL_REPRESENTATIVE, related ? 58 : 35));
        }
        return finding(found);
    }

    private static void otherName(FirmTraits one, FirmTraits other, List<Likeness> found) {
        if (share(FirmTraits.keysOf(one.everOfficial()), FirmTraits.keysOf(other.everOfficial()))) {
            found.add(new Likeness(Reason.FORMER_NAME, one.isInAnotherCity(other) ? 50 : 85));
        } else if (share(FirmTraits.keysOf(one.whole()), FirmTraits.keysOf(other.whole()))) {
            // 华盛 and 华晟 are both Huasheng
            found.add(new Likeness(Reason.ENGLISH_NAME, one.isInAnotherCity(other) ? 40 : 60));
        }
    }

    private static @Nullable Likeness names(FirmTraits one, FirmTraits other, boolean backed) {
        return one.whole().stream()
                .flatMap(name -> other.whole().stream()
                        .filter(theirs -> !theirs.key().equals(name.key()))
                        .map(theirs -> NameLikeness.of(name, theirs, backed)))
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(Likeness::strength))
                .orElse(null);
    }

    private static @Nullable Likeness shorts(FirmTraits one, FirmTraits other) {
        return one.shorts().stream()
                .flatMap(name -> other.names().stream().map(theirs -> inShort(name, theirs)))
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(Likeness::strength))
                .orElse(null);
    }

    private static @Nullable Likeness inShort(NameParts name, NameParts theirs) {
        if (name.key().equals(theirs.key())) {
            return new Likeness(Reason.SHORT_NAME, 65);
        }
        // other short names say as much of the firm as its own do: too little to go by
        return theirs.isShort() ? null : NameLikeness.of(name, theirs, false);
    }

    private static Finding finding(List<Likeness> found) {
        if (found.isEmpty()) {
            return NOTHING;
        }
        List<Likeness> ordered = found.stream()
                .sorted(Comparator.comparingInt(Likeness::strength).reversed())
                .toList();
        List<Reason> reasons = ordered.stream().map(Likeness::reason).distinct().toList();
        int strength = ordered.get(0).strength() + FOR_EACH_MORE * (reasons.size() - 1);
        return new Finding(Outcome.REVIEW, reasons, Math.min(MOST, strength));
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static boolean share(Set<String> some, Set<String> others) {
        return !Collections.disjoint(some, others);
    }
}
