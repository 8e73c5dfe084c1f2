package org.lianzhao.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.chain.ChainContent;
import org.lianzhao.chain.ChainEditions;
import org.lianzhao.chain.ChainHead;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.MapPublishing;
import org.lianzhao.chain.NewChain;
import org.lianzhao.chain.SegmentContent;

/** What features may do with drafts that take whole maps in or out: see one as it is drawn, and change much of it at once. */
@ApplicationScoped
public class MapDrafting {
    private final MapPublishing publishing;
    private final ChainMaps maps;
    private final ChainEditions editions;
    private final DraftReading reading;
    private final DraftWork work;
    private final DraftUndoing undoing;
    private final WholeChange whole;
    private final DescribedChains described;

    MapDrafting(
            MapPublishing publishing,
            ChainMaps maps,
            ChainEditions editions,
            DraftReading reading,
            DraftWork work,
            DraftUndoing undoing,
            WholeChange whole,
            DescribedChains described) {
        this.publishing = publishing;
        this.maps = maps;
        this.editions = editions;
        this.reading = reading;
        this.work = work;
        this.undoing = undoing;
        this.whole = whole;
        this.described = described;
    }

    /** The map of the chain with this code as it is drawn now; {@link org.lianzhao.shared.problem.Missing} without one. */
    @Transactional
    public DrawnMap map(String chain) {
        DraftMap map = reading.map(chain);
        ChainHead head = map.base().chain();
        Map<UUID, SegmentContent> plain = editions.contents(map.segments().stream()
                .filter(segment -> segment.content() == null)
                .map(Drafted::revision)
                .filter(Objects::nonNull)
                .toList());
        ChainContent held = maps.description(head).content();
        return new DrawnMap(
                head,
                head.edition() + "/" + map.draft().map(ChainDraft::token).orElse(ChainDraft.NONE),
                map.description().map(described::content).orElse(held),
                drawn(map, plain),
                map.links().collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static List<DrawnSegment> drawn(DraftMap map, Map<UUID, SegmentContent> plain) {
        return map.segments().stream()
                .map(segment ->
                        DrawnSegment.of(segment, segment.revision() == null ? null : plain.get(segment.revision())))
                .toList();
    }

    /** Waits until nobody else changes this chain, and keeps others waiting; asked before anything is read. */
    @Transactional(TxType.MANDATORY)
    public void hold(String chain) {
        publishing.hold(chain);
    }

    /** A chain with an empty map, which a draft has yet to fill. */
    @Transactional(TxType.MANDATORY)
    public ChainHead begin(NewChain chain, String regionCode) {
        return publishing.begin(chain, regionCode);
    }

    /** Changes much of a map at once, in its draft, which is begun where there is none. Writes in batches. */
    @Transactional(TxType.MANDATORY)
    public void take(String chain, MapChange change) {
        DraftWork.Open open = work.open(chain);
        whole.write(open, reading.map(chain), change);
        undoing.endEmpty(open);
    }
}
