package org.lianzhao.chainfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.LinkEnds;
import org.lianzhao.chain.LinkRelation;
import org.lianzhao.draft.DrawnSegment;

/** Reads the links of a file, between its segments and those that the map has already. */
final class LinksPlan {
    private static final int MOST_NAMED = 8;

    private final FileGround ground;
    private final FileCodes codes;
    private final FileDefects defects;
    private final Locale language;
    private final SegmentsPlan segments;
    private final Map<LinkEnds, FileRow> links = new LinkedHashMap<>();
    private final Map<Integer, RowEffect> effects = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();
    private boolean unread;

    LinksPlan(FileGround ground, FileCodes codes, FileDefects defects, Locale language, SegmentsPlan segments) {
        this.ground = ground;
        this.codes = codes;
        this.defects = defects;
        this.language = language;
        this.segments = segments;
    }

    /** An end of a link. */
    private record End(UUID id, String name, boolean group) {}

    void read(List<FileRow> rows) {
        rows.forEach(this::read);
        for (LinkRelation relation : List.of(LinkRelation.SUPPLIES, LinkRelation.PROCESS_NEXT)) {
            circles(relation);
        }
    }

    private void read(FileRow row) {
        new FileTexts(row, defects, Set.of()).check();
        @Nullable End from = end(row, FileField.FROM);
        @Nullable End to = end(row, FileField.TO);
        @Nullable LinkRelation relation = relation(row);
        if (from == null || to == null || relation == null) {
            unread = true;
            return;
        }
        if (from.id().equals(to.id())) {
            unread = true; // the other end was meant to be another one
            defects.add(FileTrouble.LINK_SELF, row, FileField.TO, row.textOrNull(FileField.TO), from.name());
            return;
        }
        LinkEnds ends = new LinkEnds(from.id(), to.id(), relation);
        @Nullable FileRow first = links.get(ends);
        if (first != null) {
            defects.add(FileTrouble.DOUBLED_LINK, row, null, from.name() + " → " + to.name(), first.number());
        }
        if (defects.rejects(row)) {
            unread = true;
        } else {
            links.put(ends, row);
            names.put(from.id(), from.name());
            names.put(to.id(), to.name());
            effects.put(row.number(), ground.links().contains(ends) ? RowEffect.UNCHANGED : RowEffect.CREATED);
        }
    }

    private @Nullable LinkRelation relation(FileRow row) {
        @Nullable String written = row.textOrNull(FileField.RELATION);
        if (written == null) {
            defects.add(FileTrouble.NO_RELATION, row, FileField.RELATION, null, FileWords.RELATIONS.choice(language));
            return null;
        }
        Optional<LinkRelation> relation = FileWords.RELATIONS.read(written);
        if (relation.isEmpty()) {
            defects.add(
                    FileTrouble.UNKNOWN_WORD, row, FileField.RELATION, written, FileWords.RELATIONS.choice(language));
        }
        return relation.orElse(null);
    }

    private @Nullable End end(FileRow row, FileField field) {
        @Nullable String code = codes.of(row, field).orElse(null);
        if (code == null) {
            defects.add(FileTrouble.NO_END, row, field, null);
            return null;
        }
        @Nullable
        End end = segments.find(code)
                .map(planned -> new End(planned.id(), planned.name(), planned.isGroup()))
                .or(() -> ground.standing(code).map(LinksPlan::end))
                .orElse(null);
        if (end == null) {
            defects.add(
                    segments.names(code) ? FileTrouble.END_REJECTED : FileTrouble.UNKNOWN_END, row, field, code, code);
        } else if (end.group()) {
            defects.add(FileTrouble.END_IS_GROUP, row, field, code, end.name());
            return null;
        }
        return end;
    }

    private static End end(DrawnSegment standing) {
        return new End(standing.id(), standing.content().name(), standing.isGroup());
    }

    // goods may well go round, as scrap does: people are asked to look, nothing more
    private void circles(LinkRelation relation) {
        Map<UUID, List<UUID>> ways = new LinkedHashMap<>();
        links.keySet().stream()
                .filter(ends -> ends.relation() == relation)
                .forEach(ends -> ways.computeIfAbsent(ends.fromId(), unused -> new ArrayList<>())
                        .add(ends.toId()));
        for (List<UUID> circle : Circles.in(ways)) {
            LinkEnds first = new LinkEnds(circle.get(0), circle.get(1), relation);
            String way = String.join(
                    " → ", circle.stream().limit(MOST_NAMED).map(names::get).toList());
            FileRow row = links.get(first);
            if (row != null) {
                defects.add(FileTrouble.LINK_CYCLE, row, null, way, FileWords.RELATIONS.word(relation, language));
            }
        }
    }

    RowEffect effect(FileRow row) {
        return effects.getOrDefault(row.number(), RowEffect.REJECTED);
    }

    /** The links that the map does not have yet. */
    List<LinkEnds> added() {
        return links.keySet().stream()
                .filter(ends -> !ground.links().contains(ends))
                .toList();
    }

    /** Those of the map that the file does not have; none while a row cannot be read, for it may be about any of them. */
    List<LinkEnds> missing() {
        return unread
                ? List.of()
                : ground.links().stream()
                        .filter(ends -> !links.containsKey(ends))
                        .toList();
    }

    /** What stands at either end of a link of the file. */
    Set<UUID> linked() {
        Set<UUID> linked = new HashSet<>();
        links.keySet().forEach(ends -> {
            linked.add(ends.fromId());
            linked.add(ends.toId());
        });
        return linked;
    }
}
