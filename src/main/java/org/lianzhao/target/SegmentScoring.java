package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.Industry;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyProfile;
import org.lianzhao.shared.persistence.WorkLock;
import org.lianzhao.target.TopicFinder.Found;

/**
 * Scores the targets of one segment in one transaction: everything is read as it stood at one moment, and the list says of
 * which moment it is. What changes meanwhile leaves a mark or another revision, by which the list is due again.
 */
@ApplicationScoped
class SegmentScoring {
    static final String WORK = "target-scoring";

    private final WorkLock lock;
    private final ListRepository lists;
    private final ListWriting writing;
    private final ChainMaps chains;
    private final TopicFinder finder;
    private final Companies companies;
    private final KnownReasons known;
    private final Yardstick yardstick;

    SegmentScoring(
            WorkLock lock,
            ListRepository lists,
            ListWriting writing,
            ChainMaps chains,
            TopicFinder finder,
            Companies companies,
            KnownReasons known,
            Yardstick yardstick) {
        this.lock = lock;
        this.lists = lists;
        this.writing = writing;
        this.chains = chains;
        this.finder = finder;
        this.companies = companies;
        this.known = known;
        this.yardstick = yardstick;
    }

    /** Scores it, unless it is no longer due; false where another instance is at such work. */
    @Transactional
    boolean score(UUID segment) {
        if (lock.holdIfFree(WORK).isEmpty()) {
            return false;
        }
        // first of all reads: what is marked from here on is not in what follows
        StoredList list = lists.of(segment).orElseGet(() -> fresh(segment));
        List<SegmentName> names = chains.names(List.of(segment));
        if (!names.isEmpty()) {
            SegmentFacts facts = chains.segment(names.get(0).code());
            String measure = yardstick.key(Yardstick.chainOf(facts));
            if (facts.id().equals(segment) && list.isDue(facts.revisionId(), measure)) {
                write(list, facts, measure);
            }
        }
        return true;
    }

    /** Forgets lists of segments that are no gaps any more; false where another instance is at such work. */
    @Transactional
    boolean forget(Collection<UUID> segments) {
        if (lock.holdIfFree(WORK).isEmpty()) {
            return false;
        }
        lists.forget(segments);
        return true;
    }

    private StoredList fresh(UUID segment) {
        StoredList list = new StoredList(segment);
        lists.add(list);
        return list;
    }

    private void write(StoredList list, SegmentFacts facts, String measure) {
        Map<UUID, TargetWork> work = lists.work(facts.id());
        Found found = finder.findNow(facts);
        List<CompanyProfile> firms = profiles(found, work.keySet());
        Measure by = yardstick.measure(Yardstick.chainOf(facts));
        TargetList ranked = TargetList.of(found, firms, by, codesOf(facts), known.of(firms, facts));
        About about = About.of(found.topic(), Topic.beyond(facts.spoken()), ranked);
        writing.write(
                list,
                facts,
                ranked,
                work,
                new ListWriting.Made(measure, about, finder.limits().kept()));
    }

    // those somebody works on are looked at whatever the search says
    private List<CompanyProfile> profiles(Found found, Set<UUID> worked) {
        Set<UUID> more = new HashSet<>(worked);
        more.removeAll(found.hits().ids());
        List<UUID> ids = Stream.concat(
                        found.hits().ids().stream(), more.stream().sorted())
                .toList();
        Map<UUID, CompanyProfile> profiles = companies.profiles(ids);
        return ids.stream().map(profiles::get).filter(Objects::nonNull).toList();
    }

    /** The industries that a segment is in. */
    static Set<String> codesOf(SegmentFacts segment) {
        return segment.industries().stream().map(Industry::code).collect(Collectors.toUnmodifiableSet());
    }
}
