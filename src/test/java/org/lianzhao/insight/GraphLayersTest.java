package org.lianzhao.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianzhao.insight.GraphView.LeftOut;
import org.lianzhao.referral.ChamberTie;
import org.lianzhao.relation.RelationKind;

class GraphLayersTest {
    private static final int ROOM = 3;
    private final UUID firm = UUID.randomUUID();
    private final GraphLayers layers = new GraphLayers(firm, "示例", ROOM);

    private static Tie edge(UUID from, UUID to, RelationKind kind) {
        return Tie.of(BroughtMother.tie(from, to, kind));
    }

    private List<Tie> brought(int firms) {
        return IntStream.range(0, firms)
                .mapToObj(unused -> edge(firm, UUID.randomUUID(), RelationKind.REFERRER))
                .toList();
    }

    @Test
    void who_was_brought_stands_on_the_right_and_who_brought_on_the_left() {
        UUID right = UUID.randomUUID();
        UUID left = UUID.randomUUID();
        layers.take(1, List.of(edge(firm, right, RelationKind.REFERRER)), true);
        layers.take(-1, List.of(edge(left, firm, RelationKind.REFERRER)), true);
        assertThat(layers.in(0)).containsExactly(firm);
        assertThat(layers.in(1)).containsExactly(right);
        assertThat(layers.in(-1)).containsExactly(left);
        assertThat(layers.leftOut()).isEmpty();
    }

    @Test
    void a_firm_stands_once_and_as_near_as_it_is() {
        UUID both = UUID.randomUUID();
        layers.take(1, List.of(edge(firm, both, RelationKind.REFERRER)), true);
        layers.take(-1, List.of(edge(both, firm, RelationKind.SUPPLIER)), true);
        layers.take(2, List.of(edge(both, firm, RelationKind.SUPPLIER), edge(both, both, RelationKind.SUPPLIER)), true);
        assertThat(layers.in(1)).containsExactly(both);
        assertThat(layers.placed()).hasSize(2);
        assertThat(layers.leftOut()).isEmpty();
    }

    @Test
    void what_finds_no_room_is_counted_once_however_often_it_is_named() {
        UUID twice = UUID.randomUUID();
        List<Tie> ties = new ArrayList<>(brought(ROOM));
        ties.add(edge(firm, twice, RelationKind.LEADER));
        ties.add(edge(firm, twice, RelationKind.SUPPLIER));
        layers.take(1, ties, true);
        assertThat(layers.in(1)).hasSize(ROOM).doesNotContain(twice);
        assertThat(layers.leftOut()).containsExactly(new LeftOut(1, 1, false));
    }

    @Test
    void who_was_brought_comes_before_who_is_supplied() {
        UUID supplied = UUID.randomUUID();
        List<Tie> ties = new ArrayList<>(List.of(edge(firm, supplied, RelationKind.SUPPLIER)));
        ties.addAll(brought(ROOM));
        layers.take(1, ties, true);
        assertThat(layers.in(1)).hasSize(ROOM).doesNotContain(supplied);
    }

    @Test
    void a_chamber_takes_room_and_nothing_starts_from_it() {
        UUID chamber = UUID.randomUUID();
        Tie referred = Tie.of(new ChamberTie(
                UUID.randomUUID(), chamber, "示例商会", firm, "示例", UUID.randomUUID(), LocalDate.of(2026, 1, 5)));
        layers.take(-1, List.of(referred), true);
        assertThat(layers.placed().get(chamber)).isEqualTo(new GraphLayers.Placed("示例商会", -1, true));
        assertThat(layers.in(-1)).isEmpty();
    }

    @Test
    void where_not_everything_was_read_there_are_more_than_are_counted() {
        layers.take(1, brought(ROOM + 2), false);
        assertThat(layers.leftOut()).containsExactly(new LeftOut(1, 2, true));
    }
}
