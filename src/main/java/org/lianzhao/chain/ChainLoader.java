package org.lianzhao.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.persistence.WorkLock;

/** Takes a chain's map over from a file into the database, as the first edition, a draft. */
@ApplicationScoped
class ChainLoader {
    private final EntityManager database;
    private final ChainRepository chains;
    private final WorkLock lock;
    private final Event<ChainLoaded> loaded;
    private final Clock clock;

    ChainLoader(EntityManager database, ChainRepository chains, WorkLock lock, Event<ChainLoaded> loaded, Clock clock) {
        this.database = database;
        this.chains = chains;
        this.lock = lock;
        this.loaded = loaded;
        this.clock = clock;
    }

    /** Loads the map unless its chain is there already; instances that start together wait for one another. */
    @Transactional
    void loadIfNew(ChainFile file) {
        lock.hold("chain-loading");
        if (!chains.has(file.chain().code())) {
            load(file, clock.instant());
        }
    }

    private void load(ChainFile file, Instant now) {
        Chain chain = new Chain(file.chain().code(), file.chain().regionCode());
        database.persist(chain);
        database.persist(new ChainRevision(chain.getId(), file.chain().content(), now));
        database.persist(new ChainEdition(chain, now, OwnReason.LOADED));
        Map<String, Segment> segments = new LinkedHashMap<>();
        int position = 0;
        for (ChainFile.FileSegment source : file.segments()) {
            Segment segment = new Segment(source.code());
            segments.put(source.code(), segment);
            database.persist(segment);
            database.persist(new SegmentRevision(segment, source, now));
            Segment group = named(source.parentCode(), segments);
            database.persist(new SegmentPlacement(chain, segment, group, source.stage(), position++, now));
        }
        for (ChainFile.FileLink link : file.links()) {
            database.persist(new SegmentLink(
                    chain.getId(),
                    new LinkEnds(
                            existing(link.from(), segments).getId(),
                            existing(link.to(), segments).getId(),
                            link.relation()),
                    now));
        }
        loaded.fire(new ChainLoaded(
                new Subject("chain", chain.getId(), file.chain().nameZh()),
                segments.size(),
                file.links().size(),
                suggestions(file, segments),
                entries(file, segments, FileResident::isFirm, FileResident::in),
                entries(file, segments, entry -> !entry.isFirm(), FileResident::remarkIn)));
    }

    private static List<StatusSuggestion> suggestions(ChainFile file, Map<String, Segment> segments) {
        return file.segments().stream()
                .filter(source -> source.suggestedStatus() != null)
                .map(source -> new StatusSuggestion(
                        existing(source.code(), segments).getId(),
                        source.nameZh(),
                        source.suggestedStatus(),
                        source.suggestedAction(),
                        source.statusBasis(),
                        source.statusEvidenceZh() == null ? "" : source.statusEvidenceZh(),
                        source.statusEvidence(),
                        source.statedFirmCount()))
                .toList();
    }

    private static <T> List<T> entries(
            ChainFile file,
            Map<String, Segment> segments,
            Predicate<FileResident> wanted,
            BiFunction<FileResident, Segment, T> read) {
        return file.segments().stream()
                .flatMap(source -> source.residentEnterprises().stream()
                        .filter(wanted)
                        .map(entry -> read.apply(entry, existing(source.code(), segments))))
                .toList();
    }

    private static @Nullable Segment named(@Nullable String code, Map<String, Segment> segments) {
        return code == null ? null : existing(code, segments);
    }

    private static Segment existing(String code, Map<String, Segment> segments) {
        Segment segment = segments.get(code);
        if (segment == null) {
            throw new IllegalArgumentException("The chain file names segment " + code + " before it describes it");
        }
        return segment;
    }
}
