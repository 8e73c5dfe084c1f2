package org.lianzhao.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainEditions;
import org.lianzhao.chain.ChainHead;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.LinkEnds;
import org.lianzhao.chain.PastMap;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.SegmentContent;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.chain.SegmentUses;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.problem.Missing;

/** Shows drafts to those who draw, and past editions to everybody. */
@ApplicationScoped
class DraftReading {
    private final ChainMaps maps;
    private final ChainEditions editions;
    private final DraftRepository drafts;
    private final SegmentUses uses;
    private final Json json;

    DraftReading(ChainMaps maps, ChainEditions editions, DraftRepository drafts, SegmentUses uses, Json json) {
        this.maps = maps;
        this.editions = editions;
        this.drafts = drafts;
        this.uses = uses;
        this.json = json;
    }

    @Transactional
    DraftView show(String code) {
        DraftMap map = map(code);
        Map<UUID, Set<UUID>> chains = editions.chainsOf(ids(map.segments()));
        return new DraftView(
                DrawnChain.of(map.base().chain()),
                map.draft().map(draft -> draft.state(map.changed())).orElse(null),
                map.description().isPresent(),
                map.segments().stream()
                        .map(segment -> row(segment, map, chains))
                        .toList(),
                links(map));
    }

    @Transactional
    DraftedView segment(String chain, String code) {
        ChainHead head = maps.head(chain);
        return segment(head, drafts.of(head.id()).orElse(null), code);
    }

    DraftedView segment(ChainHead chain, @Nullable ChainDraft draft, String code) {
        @Nullable PlacedSegment placed = maps.placed(chain, code).orElse(null);
        @Nullable DraftSegment row = drafts.segment(draft, code).orElse(null);
        if (placed == null && row == null) {
            throw new Missing("segment", code);
        }
        return view(chain, draft, placed, row);
    }

    /** A segment as it shall be: by its row where the draft has one, else as it is on the map that holds. */
    DraftedView view(
            ChainHead head, @Nullable ChainDraft draft, @Nullable PlacedSegment placed, @Nullable DraftSegment row) {
        Drafted segment = row == null
                ? new Drafted(placed, null, null, Objects.requireNonNull(placed).place())
                : new Drafted(placed, row, row.content(json), row.place());
        UUID id = segment.id();
        @Nullable SegmentContent published = placed == null ? null : editions.content(placed.revisionId());
        return new DraftedView(
                segment.code(),
                row == null ? tokenOf(segment) : row.token(),
                segment.content() == null ? Objects.requireNonNull(published) : segment.content(),
                segment.place().stage(),
                codeOf(segment.place().groupId(), draft),
                segment.mark(),
                row == null ? null : codeOf(row.mergedTo(), draft),
                row == null ? null : codeOf(row.splitFrom(), draft),
                published,
                maps.codes(others(head, editions.chainsOf(List.of(id)).getOrDefault(id, Set.of()))),
                uses.of(List.of(id)).getOrDefault(id, Map.of()),
                row == null ? null : row.changedBy(),
                row == null ? null : row.changedAt());
    }

    /** What a change of a segment that the draft does not mention has to name. */
    static String tokenOf(Drafted segment) {
        return String.valueOf(segment.revision());
    }

    private @Nullable String codeOf(@Nullable UUID segment, @Nullable ChainDraft draft) {
        if (segment == null) {
            return null;
        }
        return maps.names(List.of(segment)).stream()
                .findFirst()
                .map(SegmentName::code)
                .or(() -> drafts.code(draft, segment))
                .orElse(null);
    }

    private static List<UUID> others(ChainHead head, Set<UUID> chains) {
        return chains.stream().filter(chain -> !chain.equals(head.id())).toList();
    }

    DraftMap map(String code) {
        return over(maps.map(code));
    }

    DraftMap over(ChainMap base) {
        @Nullable ChainDraft draft = drafts.of(base.chain().id()).orElse(null);
        return new DraftMap(base, drafts.rows(draft), json);
    }

    @Transactional
    EditionView edition(String code, int number) {
        PastMap past = editions.map(code, number);
        DraftMap plain = new DraftMap(past.map(), DraftRows.NONE, json);
        return new EditionView(
                DrawnChain.of(past.map().chain()),
                past.edition(),
                plain.segments().stream()
                        .map(segment -> row(segment, plain, Map.of()))
                        .toList(),
                links(plain));
    }

    private static List<UUID> ids(Collection<Drafted> segments) {
        return segments.stream().map(Drafted::id).toList();
    }

    private static DraftedRow row(Drafted segment, DraftMap map, Map<UUID, Set<UUID>> chains) {
        @Nullable DraftSegment row = segment.row();
        Set<UUID> elsewhere = chains.getOrDefault(segment.id(), Set.of());
        return new DraftedRow(
                segment.code(),
                segment.name(),
                segment.shortName(),
                segment.nameEn(),
                segment.kind(),
                segment.place().stage(),
                map.find(segment.place().groupId()).map(Drafted::code).orElse(null),
                segment.importance(),
                segment.mark(),
                row == null ? null : map.find(row.mergedTo()).map(Drafted::code).orElse(null),
                elsewhere.stream()
                        .anyMatch(chain -> !chain.equals(map.base().chain().id())),
                row == null ? null : row.changedBy(),
                row == null ? null : row.changedAt());
    }

    private static List<DraftedLink> links(DraftMap map) {
        Function<UUID, String> code = id -> map.find(id).map(Drafted::code).orElse("");
        Stream<LinkEnds> all = Stream.concat(map.links(), map.removedLinks().stream());
        return all.map(link -> new DraftedLink(
                        code.apply(link.fromId()),
                        code.apply(link.toId()),
                        link.relation(),
                        map.addedLinks().contains(link)
                                ? DraftMark.ADDED
                                : map.removedLinks().contains(link) ? DraftMark.REMOVED : null))
                .collect(Collectors.toList());
    }
}
