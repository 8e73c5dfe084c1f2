package org.lianzhao.chainfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.AnchorFirms;
import org.lianzhao.chain.ChainContent;
import org.lianzhao.chain.ChainEditions;
import org.lianzhao.chain.ChainHead;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.ChainRole;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.RegisteredFirm;
import org.lianzhao.chain.SegmentContent;

/** Puts the map that holds into the rows of a file. */
@ApplicationScoped
class MapRows {
    private final ChainMaps maps;
    private final ChainEditions editions;
    private final AnchorFirms anchors;

    MapRows(ChainMaps maps, ChainEditions editions, AnchorFirms anchors) {
        this.maps = maps;
        this.editions = editions;
        this.anchors = anchors;
    }

    /** A map in rows, and the chain and edition it is. */
    record Taken(ChainHead chain, FileRows rows) {}

    @Transactional
    Taken of(String chain) {
        ChainMap map = maps.map(chain);
        List<PlacedSegment> placed = map.segments();
        List<UUID> ids = placed.stream().map(PlacedSegment::id).toList();
        Map<UUID, SegmentContent> contents =
                editions.contents(placed.stream().map(PlacedSegment::revisionId).toList());
        Map<UUID, Set<UUID>> chains = editions.chainsOf(ids);
        Map<UUID, String> chainCodes = chainCodes(map.chain(), chains);
        Map<UUID, String> codes = placed.stream().collect(Collectors.toMap(PlacedSegment::id, PlacedSegment::code));
        Map<UUID, PlacedSegment> byId =
                placed.stream().collect(Collectors.toMap(PlacedSegment::id, Function.identity()));
        List<FileRow> segments = new ArrayList<>();
        for (PlacedSegment segment : ordered(placed)) {
            List<String> others = others(chains.getOrDefault(segment.id(), Set.of()), chainCodes);
            segments.add(SegmentRow.of(
                    segments.size() + 1,
                    segment,
                    Objects.requireNonNull(contents.get(segment.revisionId())),
                    segment.groupId() == null ? null : codes.get(segment.groupId()),
                    others));
        }
        List<FileRow> links = new ArrayList<>();
        map.links()
                .forEach(link -> links.add(LinkRow.of(
                        links.size() + 1,
                        link,
                        Objects.requireNonNull(byId.get(link.fromId())).name(),
                        Objects.requireNonNull(byId.get(link.toId())).name())));
        return new Taken(
                map.chain(),
                new FileRows(
                        FileFormat.XLSX,
                        EnumSet.allOf(FileSheet.class),
                        chain(map.chain(), maps.description(map.chain()).content()),
                        segments,
                        links));
    }

    private Map<UUID, String> chainCodes(ChainHead here, Map<UUID, Set<UUID>> chains) {
        Set<UUID> others = chains.values().stream()
                .flatMap(Set::stream)
                .filter(chain -> !chain.equals(here.id()))
                .collect(Collectors.toSet());
        return maps.codesById(others);
    }

    private static List<String> others(Set<UUID> chains, Map<UUID, String> codes) {
        return chains.stream().map(codes::get).filter(Objects::nonNull).sorted().toList();
    }

    // as the board has them: stage by stage, group by group, each followed by what stands in it
    private static List<PlacedSegment> ordered(List<PlacedSegment> placed) {
        Map<UUID, List<PlacedSegment>> inGroups = placed.stream()
                .filter(segment -> segment.groupId() != null)
                .collect(Collectors.groupingBy(segment -> Objects.requireNonNull(segment.groupId())));
        return placed.stream()
                .filter(segment -> segment.groupId() == null)
                .sorted(Comparator.comparing(PlacedSegment::stage)) // keeps the order of the map within a stage
                .flatMap(
                        group -> Stream.concat(Stream.of(group), inGroups.getOrDefault(group.id(), List.of()).stream()))
                .toList();
    }

    private List<FileRow> chain(ChainHead head, ChainContent content) {
        List<FileRow> rows = new ArrayList<>();
        ItemRow.add(rows, ChainItem.CODE, head.code(), null);
        ItemRow.add(rows, ChainItem.NAME, content.name(), null);
        ItemRow.add(rows, ChainItem.NAME_EN, content.nameEn(), null);
        ItemRow.add(rows, ChainItem.DESCRIPTION, content.description(), null);
        ItemRow.add(rows, ChainItem.DESCRIPTION_EN, content.descriptionEn(), null);
        ItemRow.add(rows, ChainItem.PARK, content.park(), null);
        ItemRow.add(rows, ChainItem.REGION, head.regionCode(), null);
        Map<UUID, RegisteredFirm> firms = anchors.of(content.roles().stream()
                .map(ChainRole::companyId)
                .filter(Objects::nonNull)
                .toList());
        content.roles()
                .forEach(role -> ItemRow.add(
                        rows, ChainItem.of(role.kind()), role.name(), role.note(), creditCode(role, firms)));
        return rows;
    }

    private static @Nullable String creditCode(ChainRole role, Map<UUID, RegisteredFirm> firms) {
        @Nullable RegisteredFirm firm = role.companyId() == null ? null : firms.get(role.companyId());
        return firm == null ? null : firm.creditCode();
    }
}
