package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.company.Companies;
import org.lianzhao.search.Search;
import org.lianzhao.search.TopicHits;
import org.lianzhao.search.TopicQuery;
import org.lianzhao.search.TopicSpread;
import org.lianzhao.setting.Settings;
import org.lianzhao.shared.problem.NotReady;

/** Finds in the register who speaks of a segment, and how much its words are worth there. */
@ApplicationScoped
class TopicFinder {
    private final EntityManager database;
    private final Search search;
    private final Settings settings;

    TopicFinder(EntityManager database, Search search, Settings settings) {
        this.database = database;
        this.search = search;
        this.settings = settings;
    }

    /**
     * What was found.
     *
     * @param register how many firms there are to find
     * @param otherwise how many were left out by the words that say a firm does something else
     */
    record Found(Topic topic, TopicHits hits, int register, long otherwise) {}

    /** The segment's topic by itself, for a firm that somebody has found already. */
    Topic topic(SegmentFacts segment) {
        Topic topic = entered(segment);
        try {
            return topic.with(common(spread(topic, Map.of()), limits()));
        } catch (NotReady building) {
            return topic; // nobody waits for the index to make a lead
        }
    }

    Found find(SegmentFacts segment, Map<String, String> filters) {
        Topic topic = entered(segment);
        TargetSearch limits = limits();
        TopicSpread spread = spread(topic, filters);
        TopicHits hits = search.byTopic(
                new TopicQuery(Companies.INDEXED, topic.sought(), topic.not(), filters, limits.lookedAt()));
        return new Found(topic.with(common(spread, limits)), hits, spread.within(), otherwise(topic, filters, hits));
    }

    private TargetSearch limits() {
        return TargetSearch.of(settings.of(TargetSettings.SEARCH));
    }

    private Topic entered(SegmentFacts segment) {
        return Topic.of(segment.spoken(), generalWords());
    }

    /** Words that too many firms use to tell anything. */
    List<String> generalWords() {
        return database.createQuery("select w.word from GeneralWord w", String.class)
                .getResultList();
    }

    private TopicSpread spread(Topic topic, Map<String, String> filters) {
        return search.spread(new TopicQuery(Companies.INDEXED, topic.sought(), topic.not(), filters, 1));
    }

    private Set<String> common(TopicSpread spread, TargetSearch limits) {
        double most = Math.max(limits.neverCommon(), limits.commonShare() * spread.records());
        return spread.spoken().entrySet().stream()
                .filter(word -> word.getValue() > most)
                .map(word -> Plain.of(word.getKey()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private long otherwise(Topic topic, Map<String, String> filters, TopicHits hits) {
        if (topic.not().isEmpty()) {
            return 0;
        }
        TopicQuery withThose = new TopicQuery(Companies.INDEXED, topic.sought(), Set.of(), filters, 1);
        return search.byTopic(withThose).total() - hits.total();
    }
}
