package org.lianzhao.target;

import java.util.Comparator;
import java.util.List;
import org.lianzhao.company.CompanyProfile;
import org.lianzhao.target.TopicFinder.Found;

/** The firms that were looked at for a segment: who stays, best first, and why the others do not. */
record TargetList(List<Ranked> ranked, Looked looked) {

    record Ranked(CompanyProfile firm, Assessment assessment) {}

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingInt(
                    (Ranked one) -> -one.assessment().score())
            .thenComparing(one -> one.firm().id());

    static TargetList of(Found found, List<CompanyProfile> firms, Measure measure) {
        List<CompanyProfile> makers =
                firms.stream().filter(firm -> !Assessment.isTrader(firm)).toList();
        List<Ranked> fit = makers.stream()
                .map(firm -> new Ranked(firm, Assessment.of(firm, found.topic(), measure)))
                .filter(one -> one.assessment().fits())
                .sorted(BEST_FIRST)
                .toList();
        Looked looked = new Looked(
                found.register(),
                found.hits().total() + found.otherwise(),
                found.otherwise(),
                firms.size(),
                firms.size() - makers.size(),
                makers.size() - fit.size(),
                fit.size());
        return new TargetList(fit, looked);
    }
}
