package org.lianzhao.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lianzhao.company.CompanyProfile;
import org.lianzhao.shared.problem.Sentences;

/**
 * How well a firm would fill a segment, as far as the data tells: every point with its reason and source. What is not
 * known earns nothing and is named.
 */
record Assessment(int score, List<Points> reasons, List<String> missing) {
    private static final Pattern TRADER = Pattern.compile("贸易|商贸|批发|经销|零售|进出口(?:有限)?公司|trading");
    private static final int IN_PRODUCTS = 20;
    private static final int IN_NAME = 8;
    private static final int IN_SCOPE = 12;
    private static final int EACH_FURTHER = 2;
    private static final List<String> STRENGTHS = List.of("专精特新", "小巨人", "高新", "规上", "上市", "500强");

    /** Whether a firm only trades in what the segment makes. */
    static boolean isTrader(CompanyProfile firm) {
        return TRADER.matcher(firm.name().toLowerCase(java.util.Locale.ROOT)).find();
    }

    static Assessment of(CompanyProfile firm, Topic topic, TargetWeights weights, Sentences sentences) {
        List<Points> reasons = new ArrayList<>();
        fit(firm, topic, weights, sentences, reasons);
        List<String> strengths = STRENGTHS.stream()
                .filter(strength -> firm.tags().stream().anyMatch(tag -> tag.contains(strength)))
                .toList();
        if (!strengths.isEmpty()) {
            int points = Math.min(weights.strength(), 10 + EACH_FURTHER * (strengths.size() - 1));
            reasons.add(
                    new Points(sentences.say("target.strength", String.join("、", strengths)), points, firm.source()));
        }
        List<String> missing = new ArrayList<>();
        missing.add(sentences.say("target.no-code"));
        missing.add(sentences.say("target.no-signal", weights.signal()));
        missing.add(sentences.say("target.no-reach", weights.reach()));
        if (strengths.isEmpty()) {
            missing.add(sentences.say("target.no-strength", weights.strength()));
        }
        missing.add(sentences.say("target.no-admission", weights.admission()));
        missing.add(sentences.say("target.no-timing", weights.timing()));
        return new Assessment(reasons.stream().mapToInt(Points::points).sum(), reasons, missing);
    }

    private static void fit(
            CompanyProfile firm, Topic topic, TargetWeights weights, Sentences sentences, List<Points> reasons) {
        int left = weights.fit();
        left -= add(
                "target.products",
                topic.in(firm.products()),
                IN_PRODUCTS,
                left,
                firm.sourceOf("products"),
                sentences,
                reasons);
        left -= add("target.name", topic.in(firm.name()), IN_NAME, left, firm.source(), sentences, reasons);
        add(
                "target.scope",
                topic.in(firm.businessScope()),
                IN_SCOPE,
                left,
                firm.sourceOf("businessScope"),
                sentences,
                reasons);
    }

    private static int add(
            String code,
            List<String> words,
            int first,
            int most,
            String source,
            Sentences sentences,
            List<Points> reasons) {
        int points = words.isEmpty() ? 0 : Math.min(most, first + EACH_FURTHER * (words.size() - 1));
        if (points > 0) {
            reasons.add(new Points(sentences.say(code, String.join("、", words)), points, source));
        }
        return points;
    }
}
