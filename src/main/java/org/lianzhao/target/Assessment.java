package org.lianzhao.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lianzhao.company.CompanyProfile;

/**
 * How well a firm would fill a segment, as far as the data tells: every point with its reason and source. What is not
 * known earns nothing and is named.
 */
record Assessment(List<Reason> reasons, List<PartScore> factors) {
    private static final Pattern TRADER = Pattern.compile("贸易|商贸|批发|经销|零售|进出口(?:有限)?公司|trading");
    private static final int IN_PRODUCTS = 20;
    private static final int IN_NAME = 8;
    private static final int IN_SCOPE = 12;
    private static final int COMMON_ONLY = 4;
    private static final int EACH_FURTHER = 2;

    /** Whether a firm only trades in what the segment makes. */
    static boolean isTrader(CompanyProfile firm) {
        return TRADER.matcher(firm.name().toLowerCase(Locale.ROOT)).find();
    }

    static Assessment of(CompanyProfile firm, Topic topic, Measure measure) {
        TargetWeights weights = measure.weights();
        List<Reason> reasons = new ArrayList<>();
        int left = weights.fit();
        left -= fit("target.products", firm.products(), IN_PRODUCTS, left, firm.sourceOf("products"), topic, reasons);
        left -= fit("target.name", firm.name(), IN_NAME, left, firm.source(), topic, reasons);
        fit("target.scope", firm.businessScope(), IN_SCOPE, left, firm.sourceOf("businessScope"), topic, reasons);
        strength(firm, measure, reasons);
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
        if (points > 0) {
            String said = telling == 0 ? code + "-common" : code;
            reasons.add(new Reason(Part.FIT, said, topic.asEntered(words), points, source));
        }
        return points;
    }

    private static void strength(CompanyProfile firm, Measure measure, List<Reason> reasons) {
        List<String> strengths = measure.strengths().stream()
                .filter(strength -> firm.tags().stream().anyMatch(tag -> tag.contains(strength)))
                .toList();
        if (!strengths.isEmpty()) {
            int points = Math.min(measure.weights().strength(), 10 + EACH_FURTHER * (strengths.size() - 1));
            reasons.add(new Reason(Part.STRENGTH, "target.strength", strengths, points, firm.source()));
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
