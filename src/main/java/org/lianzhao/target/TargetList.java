package org.lianzhao.target;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.company.CompanyProfile;
import org.lianzhao.target.TopicFinder.Found;

/** The firms that were looked at for a segment: who stays, best first, and why the others do not. */
record TargetList(List<Ranked> ranked, List<Excluded> excluded, Looked looked) {

    record Ranked(CompanyProfile firm, Assessment assessment) {}

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingInt(
                    (Ranked one) -> -one.assessment().score())
            .thenComparing(one -> one.firm().id());

    /**
     * Assesses them.
     *
     * @param codes of the industries that the segment is in
     * @param known what other features know of the firms
     */
    static TargetList of(
            Found found,
            List<CompanyProfile> firms,
            Measure measure,
            Collection<String> codes,
            Map<UUID, List<Reason>> known) {
        List<Excluded> excluded = new ArrayList<>();
        List<CompanyProfile> makers = new ArrayList<>();
        for (CompanyProfile firm : firms) {
            Optional<Exclusion> why = Exclusion.of(firm, codes);
            why.ifPresentOrElse(reason -> excluded.add(new Excluded(firm.id(), reason)), () -> makers.add(firm));
        }
        List<Ranked> fit = makers.stream()
                .map(firm -> new Ranked(
                        firm,
                        Assessment.of(firm, found.topic(), measure, codes, known.getOrDefault(firm.id(), List.of()))))
                .filter(one -> one.assessment().fits())
                .sorted(BEST_FIRST)
                .toList();
        return new TargetList(fit, excluded, looked(found, firms.size(), excluded, fit.size()));
    }

    private static Looked looked(Found found, int firms, List<Excluded> excluded, int fit) {
        int traders = (int)
                excluded.stream().filter(one -> one.why() == Exclusion.TRADER).count();
        int shells = excluded.size() - traders;
        return new Looked(
                found.register(),
                found.hits().total() + found.otherwise(),
                found.otherwise(),
                firms,
                traders,
                shells,
                firms - excluded.size() - fit,
                fit);
    }
}
