package org.lianzhao.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Missing;

/** What hung on segments that were split: it stays where it is until somebody says to which part it belongs. */
@ApplicationScoped
public class SplitCases {
    /** A row hangs on a few segments. */
    private static final int MOST_OF_ROW = 100;

    private final ChainMaps maps;
    private final SplitRepository splits;
    private final SegmentUses uses;
    private final Event<SplitSettled> settled;
    private final Clock clock;

    SplitCases(ChainMaps maps, SplitRepository splits, SegmentUses uses, Event<SplitSettled> settled, Clock clock) {
        this.maps = maps;
        this.splits = splits;
        this.uses = uses;
        this.settled = settled;
        this.clock = clock;
    }

    /** What has to be settled in this chain, as far as the caller may see it; {@link Missing} without such a chain. */
    @Transactional
    public Page<SplitCaseRow> open(String chain, @Nullable UUID after, Limit limit) {
        UUID id = maps.head(chain).id();
        forgetMoved(splits.undecided(id));
        Page<SplitCase> page = page(id, after, limit);
        List<SplitCaseRow> rows = rows(page.items());
        // no page but the last is empty, whatever the caller may not see
        while (rows.isEmpty() && page.nextCursor() != null) {
            page = page(id, page.items().get(page.items().size() - 1).getId(), limit);
            rows = rows(page.items());
        }
        return new Page<>(rows, page.nextCursor());
    }

    /** How many rows wait to be settled in a chain that the caller may not see; nothing else is told of those. */
    @Transactional
    public int hidden(String chain) {
        return uses.hidden(maps.head(chain).id());
    }

    /** What has to be settled of these rows, as far as the caller may see them, in whichever chain. */
    @Transactional
    public Page<SplitCaseRow> openOf(Collection<UUID> rows, @Nullable UUID after, Limit limit) {
        Page<SplitCase> page = Page.of(
                splits.openOf(rows, after, limit.plusOne()),
                limit,
                one -> one.getId().toString());
        return new Page<>(rows(page.items()), page.nextCursor());
    }

    private Page<SplitCase> page(UUID chain, @Nullable UUID after, Limit limit) {
        return Page.of(
                splits.open(chain, after, limit), limit, one -> one.getId().toString());
    }

    /**
     * Those of these segments of which something has to be settled yet that the caller may see, in whichever chain. What he
     * may not see stops no merger, which would tell of it: it goes on with the segment, and its own people may say otherwise
     * there.
     */
    @Transactional
    public Set<UUID> undecided(Collection<UUID> segments) {
        if (segments.isEmpty()) {
            return Set.of();
        }
        forgetMoved(splits.undecided(segments));
        List<SplitCase> open = splits.openOn(segments);
        Map<UUID, String> seen = names(open);
        return open.stream()
                .filter(one -> seen.containsKey(one.rowId()))
                .map(SplitCase::fromId)
                .collect(Collectors.toSet());
    }

    // of what hangs elsewhere by now, or is gone, nobody has to say anything
    private void forgetMoved(Collection<UUID> segments) {
        segments.forEach(segment -> {
            Set<UUID> there = new HashSet<>();
            uses.rowsOn(segment, (use, row) -> there.add(row));
            splits.forget(segment, there);
        });
    }

    private List<SplitCaseRow> rows(List<SplitCase> cases) {
        Map<UUID, List<SegmentName>> choices = choices(cases);
        Map<UUID, String> names = names(cases);
        return cases.stream()
                .filter(one -> names.containsKey(one.rowId()) && choices.containsKey(one.fromId()))
                .map(one -> new SplitCaseRow(
                        one.getId(),
                        one.hanging(),
                        one.rowId(),
                        names.getOrDefault(one.rowId(), ""),
                        choices.getOrDefault(one.fromId(), List.of()).get(0),
                        choices.getOrDefault(one.fromId(), List.of())))
                .toList();
    }

    private Map<UUID, String> names(List<SplitCase> cases) {
        Map<UUID, String> names = new HashMap<>();
        cases.stream()
                .collect(Collectors.groupingBy(SplitCase::hanging, Collectors.groupingBy(SplitCase::fromId)))
                .forEach((use, segments) -> segments.forEach((segment, rows) -> names.putAll(uses.named(
                        use, segment, rows.stream().map(SplitCase::rowId).toList()))));
        return names;
    }

    // the segment itself comes first
    private Map<UUID, List<SegmentName>> choices(Collection<SplitCase> cases) {
        Set<UUID> split = cases.stream().map(SplitCase::fromId).collect(Collectors.toSet());
        if (split.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<UUID>> parts = splits.partsOf(split);
        Map<UUID, SegmentName> names = maps
                .names(Stream.concat(split.stream(), parts.values().stream().flatMap(List::stream))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(SegmentName::id, Function.identity()));
        return split.stream()
                .filter(names::containsKey)
                .collect(Collectors.toMap(
                        Function.identity(),
                        from -> Stream.concat(Stream.of(from), parts.getOrDefault(from, List.of()).stream())
                                .filter(names::containsKey)
                                .map(names::get)
                                .toList()));
    }

    /**
     * Settles some of them: they belong to the segment with the code {@code to}, and go there.
     *
     * @throws Invalid where that is neither the segment that was split nor one of its parts
     */
    @Transactional
    public void settle(String chain, Set<UUID> ids, String to, Author by) {
        List<SplitCase> cases = splits.of(maps.head(chain).id(), ids);
        Map<UUID, String> seen = names(cases);
        long there = cases.stream()
                .filter(one -> one.isSettled() || seen.containsKey(one.rowId()))
                .count();
        if (there != ids.size()) {
            throw new Missing("split-case", ids.size() - there);
        }
        settle(cases, to, by);
    }

    /** Settles one of what waits of a row, which the caller may see and work on, as {@link #settle(String, Set, String, Author)} does. */
    @Transactional
    public void settleOf(UUID row, UUID id, String to, Author by) {
        List<SplitCase> cases = splits.openOf(List.of(row), null, MOST_OF_ROW).stream()
                .filter(one -> one.getId().equals(id))
                .toList();
        if (cases.isEmpty()) {
            throw new Missing("split-case", 1);
        }
        settle(cases, to, by);
    }

    private void settle(List<SplitCase> cases, String to, Author by) {
        Map<UUID, List<SegmentName>> choices = choices(cases);
        cases.stream().collect(Collectors.groupingBy(SplitCase::fromId)).forEach((from, rows) -> {
            List<SegmentName> known = choices.getOrDefault(from, List.of());
            SegmentName there = known.stream()
                    .filter(choice -> choice.code().equals(to))
                    .findFirst()
                    .orElseThrow(() -> new Invalid("to", "unknown-segment", to));
            settle(rows, known.get(0), there, by);
        });
    }

    private void settle(List<SplitCase> rows, SegmentName from, SegmentName to, Author by) {
        rows.forEach(one -> one.settle(to.id(), by, clock.instant()));
        splits.flush(); // what somebody else has settled meanwhile is refused before anything moves
        if (!from.id().equals(to.id())) {
            rows.forEach(one -> uses.move(one.hanging(), one.rowId(), from.id(), to.id()));
        }
        settled.fire(SplitSettled.of(
                from, to, rows.stream().collect(Collectors.groupingBy(SplitCase::hanging, Collectors.counting()))));
    }
}
