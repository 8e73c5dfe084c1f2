package org.lianzhao.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.chain.ChainRepository.DrawnLink;
import org.lianzhao.shared.industry.Industries;
import org.lianzhao.shared.industry.IndustryClass;
import org.lianzhao.shared.problem.Missing;

/** What others may ask about chains: the maps that hold now, and the facts of one segment. */
@ApplicationScoped
public class ChainMaps {
    private final ChainRepository chains;
    private final SegmentRepository segments;
    private final Industries industries;
    private final AnchorFirms anchors;

    ChainMaps(ChainRepository chains, SegmentRepository segments, Industries industries, AnchorFirms anchors) {
        this.chains = chains;
        this.segments = segments;
        this.industries = industries;
        this.anchors = anchors;
    }

    /** The maps of all chains. */
    @Transactional
    public List<ChainMap> all() {
        return maps(chains.heads(), Validity.PRESENT);
    }

    /** All chains, each with the edition that holds, without their maps. */
    @Transactional
    public List<ChainHead> heads() {
        return chains.heads();
    }

    /** The map of the chain with this code; {@link Missing} when there is none. */
    @Transactional
    public ChainMap map(String code) {
        return maps(List.of(head(code)), Validity.PRESENT).get(0);
    }

    /** The chain with this code and the edition that holds; {@link Missing} when there is none. */
    @Transactional
    public ChainHead head(String code) {
        return chains.head(code).orElseThrow(() -> new Missing("chain", code));
    }

    /** What this chain is called now, and who answers for it. */
    @Transactional
    public ChainDescription description(ChainHead chain) {
        return description(chain, Validity.PRESENT);
    }

    ChainDescription description(ChainHead chain, Instant at) {
        ChainRevision revision = chains.revision(chain.id(), at);
        return new ChainDescription(revision.getId(), anchors.current(revision.content()));
    }

    /** The codes of these chains. */
    @Transactional
    public List<String> codes(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : chains.codes(ids);
    }

    /** The codes of these chains, by key. */
    @Transactional
    public Map<UUID, String> codesById(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : chains.codesById(ids);
    }

    /** What these chains are called, by key. */
    @Transactional
    public Map<UUID, String> chainNames(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : chains.names(ids);
    }

    /** The segment with this code, if it stands on this chain's map now. */
    @Transactional
    public Optional<PlacedSegment> placed(ChainHead chain, String code) {
        return chains.placed(chain.id(), code);
    }

    /** The facts of the leaf or group with this code, or of the one it was merged with; {@link Missing} when there is none. */
    @Transactional
    public SegmentFacts segment(String code) {
        SegmentRepository.Present present = segments.present(code);
        SegmentRevision revision = present.revision();
        UUID id = revision.getSegmentId();
        return new SegmentFacts(
                id,
                present.code(),
                revision.getId(),
                revision.getName(),
                revision.getShortName(),
                revision.getNameEn(),
                revision.getKind(),
                revision.getImportance(),
                revision.getPriority(),
                revision.getRequired(),
                revision.getIndustryConfidence(),
                revision.industryCodes().map(this::industry).toList(),
                revision.words(TermKind.PRODUCT),
                revision.words(TermKind.KEYWORD),
                revision.words(TermKind.NEGATIVE_KEYWORD),
                revision.words(TermKind.PROCESS),
                revision.technologies(),
                revision.words(TermKind.SCARCE_RESOURCE),
                segments.placements(id),
                Stream.of(true, false)
                        .flatMap(outgoing -> segments.linkEnds(id, outgoing).stream())
                        .toList());
    }

    // a code that is unknown has no name
    private Industry industry(String code) {
        return new Industry(code, industries.of(code).map(IndustryClass::name).orElse(""));
    }

    /** The names of these segments, by the order of their codes. */
    @Transactional
    public List<SegmentName> names(Collection<UUID> ids) {
        return segments.names(ids);
    }

    /** The names of these segments; of those that stand on no map any longer, the last ones. */
    @Transactional
    public List<SegmentName> lastNames(Collection<UUID> ids) {
        return segments.lastNames(ids);
    }

    /** The words that these segments are spoken of by. */
    @Transactional
    public List<SegmentWords> words(Collection<UUID> ids) {
        return segments.withTerms(ids).stream().map(SegmentRevision::spoken).toList();
    }

    /** The key of the segment with this code, if there is one. */
    @Transactional
    public Optional<UUID> idOf(String code) {
        return segments.idOf(code);
    }

    /**
     * The key of the segment with this code, or of the one it was merged with, if it stands in a map now. No edition merges
     * it, splits it or takes it off before the transaction ends: whoever hangs something on a segment asks for it here.
     */
    @Transactional(TxType.MANDATORY)
    public Optional<UUID> keep(String code) {
        return segments.keep(code);
    }

    /**
     * Holds the segment with this key, if there is one, until the transaction ends: two that decide about it or keep its
     * documents go one after the other. Ask for it before anything else is read.
     */
    @Transactional(TxType.MANDATORY)
    public void hold(UUID id) {
        segments.hold(id);
    }

    /**
     * Keeps the segment with this key as it is until the transaction ends: nobody holds it meanwhile, and no edition changes
     * it; others may keep it, too.
     */
    @Transactional(TxType.MANDATORY)
    public void keep(UUID id) {
        segments.keep(id);
    }

    /** Holds the segment with this code as {@link #hold(UUID)} does. */
    @Transactional(TxType.MANDATORY)
    public void hold(String code) {
        segments.hold(code);
    }

    /** The name of the segment with this code for a reader of this language, if there is one. */
    @Transactional
    public Optional<String> segmentName(String code, Locale language) {
        return segments.idOf(code)
                .flatMap(id -> segments.names(List.of(id)).stream().findFirst())
                .map(segment -> segment.in(language));
    }

    /** The name of the chain with this code for a reader of this language, if there is one. */
    @Transactional
    public Optional<String> chainName(String code, Locale language) {
        return chains.head(code).map(chain -> chain.in(language));
    }

    /** Whether the segment with this key is a group of others now. */
    @Transactional
    public boolean isGroup(UUID segment) {
        return segments.isGroup(segment);
    }

    /** Whether the segment with this key stands in a map now and is no group of others. */
    @Transactional
    public boolean isLeaf(UUID segment) {
        return segments.isLeaf(segment);
    }

    /** The segments that now stand in the chain with this code, if there is such a chain; it may have none yet. */
    @Transactional
    public Optional<List<UUID>> segmentsOf(String code) {
        return chains.head(code)
                .map(head -> chains.placed(List.of(head.id()), Validity.PRESENT).stream()
                        .map(PlacedSegment::id)
                        .toList());
    }

    /** The map of this chain as it was at that moment. */
    ChainMap mapAt(ChainHead head, Instant at) {
        return maps(List.of(head), at).get(0);
    }

    private List<ChainMap> maps(List<ChainHead> heads, Instant at) {
        List<UUID> ids = heads.stream().map(ChainHead::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<PlacedSegment>> placed =
                chains.placed(ids, at).stream().collect(Collectors.groupingBy(PlacedSegment::chainId));
        Map<UUID, List<DrawnLink>> links =
                chains.links(ids, at).stream().collect(Collectors.groupingBy(DrawnLink::chainId));
        return heads.stream()
                .map(head ->
                        map(head, placed.getOrDefault(head.id(), List.of()), links.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private static ChainMap map(ChainHead head, List<PlacedSegment> segments, List<DrawnLink> links) {
        Map<UUID, String> codes =
                segments.stream().collect(Collectors.toMap(PlacedSegment::id, PlacedSegment::code, (one, same) -> one));
        return new ChainMap(
                head,
                segments,
                links.stream().flatMap(link -> linked(link, codes).stream()).toList());
    }

    // a map links what stands on it
    private static Optional<LinkedSegments> linked(DrawnLink link, Map<UUID, String> codes) {
        String from = codes.get(link.fromId());
        String to = codes.get(link.toId());
        return from == null || to == null
                ? Optional.empty()
                : Optional.of(
                        new LinkedSegments(link.chainId(), link.fromId(), from, link.toId(), to, link.relation()));
    }
}
