package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.chain.SegmentWords;
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

    /** Who speaks of it, for somebody who looks: what was found a moment ago serves again. */
    Found find(SegmentFacts segment, Map<String, String> filters) {
        return find(entered(segment), filters, search::byTopic, search::spread);
    }

    /** Who speaks of it as the index stands this moment: for what is kept. */
    Found findNow(SegmentFacts segment) {
        return find(entered(segment), Map.of(), search::byTopicNow, search::spreadNow);
    }

    private Found find(
            Topic topic,
            Map<String, String> filters,
            Function<TopicQuery, TopicHits> searching,
            Function<TopicQuery, TopicSpread> counting) {
        TargetSearch limits = limits();
        TopicSpread spread = counting.apply(new TopicQuery(Companies.INDEXED, topic.sought(), topic.not(), filters, 1));
        TopicHits hits = searching.apply(
                new TopicQuery(Companies.INDEXED, topic.sought(), topic.not(), filters, limits.lookedAt()));
        long otherwise = topic.not().isEmpty() ? 0 : withThose(topic, filters, searching) - hits.total();
        return new Found(topic.with(common(spread, limits)), hits, spread.within(), otherwise);
    }

    TargetSearch limits() {
        return TargetSearch.of(settings.of(TargetSettings.SEARCH));
    }

    private Topic entered(SegmentFacts segment) {
        return Topic.of(segment.spoken(), generalWords());
    }

    /** What these segments are looked for by, by segment. */
    Map<UUID, Topic> topics(Collection<SegmentWords> segments) {
        List<String> general = generalWords();
        return segments.stream().collect(Collectors.toMap(SegmentWords::id, one -> Topic.of(one, general)));
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

    private static long withThose(Topic topic, Map<String, String> filters, Function<TopicQuery, TopicHits> searching) {
        return searching
                .apply(new TopicQuery(Companies.INDEXED, topic.sought(), Set.of(), filters, 1))
                .total();
    }
}
