package org.lianzhao.target;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyProfile;
import org.lianzhao.shared.outbox.Outbox;
import org.lianzhao.shared.outbox.OutboxRow;
import org.lianzhao.shared.persistence.WorkLock;

/**
 * Marks the lists that a change of a firm touches: those it stands in, and those of segments that it speaks of now. After a
 * change of thousands of firms all lists are scored again, that is cheaper. Maps and settings leave no marks: a list knows
 * by which it was scored. Firms are read in transactions of their own, some at a time; only what comes of it is written
 * under the lock, if nobody else has written it meanwhile. What changes between is behind the changes that were read.
 */
@ApplicationScoped
class ListFollowing {
    static final String WORK = "target-following";
    private static final int CHANGES = 500;
    private static final int MANY = 2000;
    private static final int READ_AT_ONCE = 200;

    private final WorkLock lock;
    private final Outbox outbox;
    private final TouchedFirms touched;
    private final ListRepository lists;
    private final Companies companies;
    private final ChainMaps chains;
    private final TopicFinder finder;
    private final Clock clock;

    ListFollowing(
            WorkLock lock,
            Outbox outbox,
            TouchedFirms touched,
            ListRepository lists,
            Companies companies,
            ChainMaps chains,
            TopicFinder finder,
            Clock clock) {
        this.lock = lock;
        this.outbox = outbox;
        this.touched = touched;
        this.lists = lists;
        this.companies = companies;
        this.chains = chains;
        this.finder = finder;
        this.clock = clock;
    }

    /** What the next changes were. */
    enum Followed {
        /** None, or another instance is at them. */
        NOTHING,
        /** Such as people make. */
        SOME,
        /** Thousands of firms at once: an import. */
        MANY
    }

    /**
     * Changes that were read.
     *
     * @param from how far the work had got before them
     * @param all whether all lists have to be scored again, whichever firms they are about
     */
    private record Read(long from, long to, Set<UUID> firms, boolean all) {}

    /** Takes in the next changes. */
    Followed next() {
        Optional<Read> next = QuarkusTransaction.requiringNew().call(this::read);
        if (next.isEmpty()) {
            return Followed.NOTHING;
        }
        Read read = next.get();
        boolean many = read.firms().size() > MANY;
        Set<UUID> segments = read.all() || many ? Set.of() : segments(read.firms());
        boolean noted = QuarkusTransaction.requiringNew().call(() -> note(read, many, segments));
        return !noted ? Followed.NOTHING : many ? Followed.MANY : Followed.SOME;
    }

    private Optional<Read> read() {
        long position = lock.position(WORK);
        if (position < outbox.purgedUpTo() || position > outbox.last()) { // what it missed nobody can tell
            return Optional.of(new Read(position, outbox.last(), Set.of(), true));
        }
        List<OutboxRow> changes = outbox.after(position, CHANGES);
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Read(position, changes.get(changes.size() - 1).number(), touched.by(changes), false));
    }

    private boolean note(Read read, boolean many, Set<UUID> segments) {
        boolean mine = lock.holdIfFree(WORK)
                .filter(position -> position == read.from())
                .isPresent();
        if (mine) {
            if (read.all() || many) {
                lists.markAll(clock.instant());
            } else {
                lists.mark(segments);
            }
            lock.advance(WORK, read.to());
        }
        return mine;
    }

    private Set<UUID> segments(Set<UUID> firms) {
        Set<UUID> segments = new HashSet<>();
        if (!firms.isEmpty()) {
            Map<UUID, Topic> topics = QuarkusTransaction.requiringNew().call(this::topics);
            for (List<UUID> some : parts(List.copyOf(firms))) {
                segments.addAll(QuarkusTransaction.requiringNew().call(() -> touchedBy(some, topics)));
            }
        }
        return segments;
    }

    private Map<UUID, Topic> topics() {
        return finder.topics(chains.words(lists.segments()));
    }

    private Set<UUID> touchedBy(List<UUID> firms, Map<UUID, Topic> topics) {
        Set<UUID> segments = new HashSet<>(lists.listing(firms));
        for (CompanyProfile firm : companies.profiles(firms).values()) {
            List<String> said = said(firm);
            topics.forEach((segment, topic) -> {
                if (!segments.contains(segment) && said.stream().anyMatch(topic::isSpokenOfIn)) {
                    segments.add(segment);
                }
            });
        }
        return segments;
    }

    // whatever else it says: that may be why it is no target any more. Made plain once, not for each list
    private static List<String> said(CompanyProfile firm) {
        return Stream.of(firm.products(), firm.name(), firm.businessScope())
                .map(Plain::of)
                .toList();
    }

    private static List<List<UUID>> parts(List<UUID> all) {
        List<List<UUID>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += READ_AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + READ_AT_ONCE)));
        }
        return parts;
    }
}
