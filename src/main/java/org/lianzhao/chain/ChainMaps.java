package org.lianzhao.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianzhao.shared.industry.Industries;
import org.lianzhao.shared.industry.IndustryClass;
import org.lianzhao.shared.problem.Missing;

/** What others may ask about chains: the maps that hold now, and the facts of one segment. */
@ApplicationScoped
public class ChainMaps {
    private final ChainRepository chains;
    private final SegmentRepository segments;
    private final Industries industries;

    ChainMaps(ChainRepository chains, SegmentRepository segments, Industries industries) {
        this.chains = chains;
        this.segments = segments;
        this.industries = industries;
    }

    /** The maps of all chains. */
    @Transactional
    public List<ChainMap> all() {
        return maps(chains.heads());
    }

    /** The map of the chain with this code; {@link Missing} when there is none. */
    @Transactional
    public ChainMap map(String code) {
        ChainHead head = chains.head(code).orElseThrow(() -> new Missing("chain", code));
        return maps(List.of(head)).get(0);
    }

    /** The facts of the leaf or group with this code; {@link Missing} when there is none. */
    @Transactional
    public SegmentFacts segment(String code) {
        SegmentRevision revision = segments.revision(code);
        UUID id = revision.getSegmentId();
        return new SegmentFacts(
                id,
                code,
                revision.getName(),
                revision.getShortName(),
                revision.getNameEn(),
                revision.getKind(),
                revision.getImportance(),
                revision.getPriority(),
                revision.getIndustryConfidence(),
                revision.industryCodes().map(this::industry).toList(),
                revision.words(TermKind.PRODUCT),
                revision.words(TermKind.KEYWORD),
                revision.words(TermKind.NEGATIVE_KEYWORD),
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
     * Holds the segment with this key, if there is one, until the transaction ends: two that decide about it or keep its
     * documents go one after the other. Ask for it before anything else is read.
     */
    @Transactional(TxType.MANDATORY)
    public void hold(UUID id) {
        segments.hold(id);
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

    /** The key of the segment with this code that stands in a map now and is no group of others, if there is one. */
    @Transactional
    public Optional<UUID> leaf(String code) {
        return segments.leaf(code);
    }

    /** The segments that now stand in the chain with this code; none where there is no such chain. */
    @Transactional
    public List<UUID> segmentsOf(String code) {
        return chains.head(code)
                .map(head -> chains.placed(List.of(head.id())).stream()
                        .map(PlacedSegment::id)
                        .toList())
                .orElse(List.of());
    }

    private List<ChainMap> maps(List<ChainHead> heads) {
        List<UUID> ids = heads.stream().map(ChainHead::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<PlacedSegment> placed = chains.placed(ids);
        List<LinkedSegments> links = chains.links(ids);
        return heads.stream()
                .map(head -> new ChainMap(
                        head,
                        placed.stream()
                                .filter(segment -> segment.chainId().equals(head.id()))
                                .toList(),
                        links.stream()
                                .filter(link -> link.chainId().equals(head.id()))
                                .toList()))
                .toList();
    }
}
