package org.lianzhao.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.lianzhao.company.CompanyProfile;

/**
 * How well a firm would fill a segment, as far as the data tells: every point with its reason and source. What is not
 * known earns nothing and is named.
 */
record Assessment(List<Reason> reasons, List<PartScore> factors) {
    private static final int IN_PRODUCTS = 20;
    private static final int IN_NAME = 8;
    private static final int IN_SCOPE = 12;
    private static final int COMMON_ONLY = 4;
    private static final int EACH_FURTHER = 2;
    private static final int IN_INDUSTRY = 6;
    private static final int FIRST_NAMED = 6;

    /** By the firm's texts and tags alone. */
    static Assessment of(CompanyProfile firm, Topic topic, Measure measure) {
        return of(firm, topic, measure, Set.of(), List.of());
    }

    /**
     * By all that is known.
     *
     * @param codes of the industries that the segment is in
     * @param known what other features know of the firm, in no order; of each part as much counts as the part may come to
     */
    static Assessment of(
            CompanyProfile firm, Topic topic, Measure measure, Collection<String> codes, List<Reason> known) {
        TargetWeights weights = measure.weights();
        List<Reason> reasons = new ArrayList<>();
        int left = weights.fit();
        left -= fit("target.products", firm.products(), IN_PRODUCTS, left, firm.sourceOf("products"), topic, reasons);
        left -= fit("target.name", firm.name(), IN_NAME, left, firm.source(), topic, reasons);
        left -= fit(
                "target.scope", firm.businessScope(), IN_SCOPE, left, firm.sourceOf("businessScope"), topic, reasons);
        left -= firstNamed(firm, left, topic, reasons);
        industry(firm, codes, left, reasons);
        strength(firm, measure, reasons);
        for (Part part : Part.values()) {
            bounded(part, known, part.most(weights) - sum(part, reasons), reasons);
        }
        List<PartScore> factors = Arrays.stream(Part.values())
                .map(part -> factor(part, reasons, weights))
                .toList();
        return new Assessment(reasons, factors);
    }

    private static int fit(
            String code, String text, int first, int left, String source, Topic topic, List<Reason> reasons) {
        List<String> words = topic.in(text);
        long telling = words.stream().filter(word -> !topic.isCommon(word)).count();
        int worth = telling == 0 ? Math.min(COMMON_ONLY, first) : first + EACH_FURTHER * (int) (telling - 1);
        int points = words.isEmpty() ? 0 : Math.min(left, worth);
        // one that is worth nothing any more still says what is known: weights must not decide that
        if (!words.isEmpty()) {
            String said = telling == 0 ? code + "-common" : code;
            List<String> entered = topic.asEntered(words);
            String excerpt = Excerpt.of(text, entered).orElse(null);
            reasons.add(new Reason(Part.FIT, said, entered, points, source, null, null, excerpt, Facts.words(words)));
        }
        return points;
    }

    // what a firm names first in its scope is its main business by the rules of registration; the rest it may only use,
    // buy or sell to
    private static int firstNamed(CompanyProfile firm, int left, Topic topic, List<Reason> reasons) {
        String first = MainBusiness.of(firm.name(), firm.businessScope());
        List<String> words =
                topic.in(first).stream().filter(word -> !topic.isCommon(word)).toList();
        int points = words.isEmpty() ? 0 : Math.min(left, FIRST_NAMED);
        if (points > 0) {
            List<String> entered = topic.asEntered(words);
            String excerpt = Excerpt.of(first, entered).orElse(null);
            String source = firm.sourceOf("businessScope");
            reasons.add(new Reason(
                    Part.FIT, "target.main", entered, points, source, null, null, excerpt, Facts.words(words)));
        }
        return points;
    }

    // a code alone finds nobody: thousands of firms have the same. It adds to words that were found
    private static void industry(CompanyProfile firm, Collection<String> codes, int left, List<Reason> reasons) {
        String code = firm.industryCode();
        int points = Math.min(left, IN_INDUSTRY);
        if (code != null
                && points > 0
                && !reasons.isEmpty()
                && codes.stream().anyMatch(own -> digits(own).equals(digits(code)))) {
            String source = firm.sourceOf("industryCode");
            reasons.add(Reason.plain(Part.FIT, "target.industry", List.of(code), points, source, List.of()));
        }
    }

    // with or without the letter of its division
    private static String digits(String code) {
        return code.replaceFirst("^[A-Z]", "");
    }

    // the strongest first; one that is worth nothing any more still says what is known
    private static void bounded(Part part, List<Reason> known, int left, List<Reason> reasons) {
        List<Reason> own = known.stream()
                .filter(reason -> reason.part() == part)
                .sorted(Comparator.comparingInt(Reason::points).reversed().thenComparing(Reason::order))
                .toList();
        int rest = left;
        for (Reason reason : own) {
            int points = Math.max(0, Math.min(rest, reason.points()));
            rest -= points;
            reasons.add(reason.worth(points));
        }
    }

    private static int sum(Part part, List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.part() == part)
                .mapToInt(Reason::points)
                .sum();
    }

    private static void strength(CompanyProfile firm, Measure measure, List<Reason> reasons) {
        List<String> strengths = measure.strengths().stream()
                .filter(strength -> firm.tags().stream().anyMatch(tag -> tag.contains(strength)))
                .toList();
        if (!strengths.isEmpty()) {
            int points = Math.min(measure.weights().strength(), 10 + EACH_FURTHER * (strengths.size() - 1));
            reasons.add(Reason.plain(
                    Part.STRENGTH, "target.strength", strengths, points, firm.source(), Facts.marks(strengths)));
        }
    }

    private static PartScore factor(Part part, List<Reason> reasons, TargetWeights weights) {
        List<Reason> own =
                reasons.stream().filter(reason -> reason.part() == part).toList();
        return new PartScore(
                part,
                own.isEmpty() ? null : own.stream().mapToInt(Reason::points).sum(),
                part.most(weights));
    }

    int score() {
        return reasons.stream().mapToInt(Reason::points).sum();
    }

    /** Whether anything says that the firm makes what the segment is about; without that it is no target, however strong. */
    boolean fits() {
        return reasons.stream().anyMatch(reason -> reason.part() == Part.FIT);
    }

    /** The parts of the score of which nothing is known. */
    List<PartScore> open() {
        return factors.stream().filter(factor -> factor.points() == null).toList();
    }
}
