package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyProfile;

/** What others may ask about targets: which segments a firm that is known already would fit, by what is said of it. */
@ApplicationScoped
public class SegmentFit {
    private final ChainMaps chains;
    private final Companies companies;
    private final TopicFinder finder;
    private final Wording wording;

    SegmentFit(ChainMaps chains, Companies companies, TopicFinder finder, Wording wording) {
        this.chains = chains;
        this.companies = companies;
        this.finder = finder;
        this.wording = wording;
    }

    /**
     * That a firm speaks of a segment.
     *
     * @param field where: {@code products}, {@code name} or {@code businessScope}
     * @param words the segment's words that stand there
     * @param source where the register has that from
     */
    public record Fit(UUID segment, String field, List<String> words, String source) {}

    /** Which of these segments each of the firms speaks of; those that only trade, and those that speak of none, are left out. */
    @Transactional
    public Map<UUID, List<Fit>> of(Collection<UUID> firms, Collection<UUID> segments) {
        Map<UUID, Topic> topics = finder.topics(chains.words(segments));
        return companies.profiles(firms).values().stream()
                .filter(firm -> !Exclusion.trades(firm))
                .collect(Collectors.toMap(CompanyProfile::id, firm -> fits(firm, topics)))
                .entrySet()
                .stream()
                .filter(firm -> !firm.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Fit> fits(CompanyProfile firm, Map<UUID, Topic> topics) {
        return topics.entrySet().stream()
                .flatMap(topic -> fit(firm, topic.getKey(), topic.getValue()).stream())
                .map(fit -> new Fit(fit.segment(), fit.field(), fit.words(), wording.source(fit.source())))
                .toList();
    }

    // what it makes tells more than what it is called, and that more than what it may do
    static Optional<Fit> fit(CompanyProfile firm, UUID segment, Topic topic) {
        Map<String, String> texts =
                Map.of("products", firm.products(), "name", firm.name(), "businessScope", firm.businessScope());
        if (texts.values().stream().anyMatch(topic::excludes)) {
            return Optional.empty();
        }
        return Stream.of("products", "name", "businessScope")
                .map(field -> new Fit(
                        segment,
                        field,
                        topic.asEntered(topic.in(texts.getOrDefault(field, ""))),
                        field.equals("name") ? firm.source() : firm.sourceOf(field)))
                .filter(fit -> !fit.words().isEmpty())
                .findFirst();
    }
}
