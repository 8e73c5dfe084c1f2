package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianzhao.target.ListFollowing.Followed;
import org.lianzhao.testing.Projections;
import org.lianzhao.testing.Statements;

/** How changes of firms find the lists that they touch. */
@QuarkusTest
class ListFollowingTest extends StoredListCalls {
    private final String word = fresh("示例品");

    @Inject
    EntityManagerFactory database;

    @Inject
    ListRepository lists;

    @Inject
    DueLists due;

    private long statements(int firms) {
        return Statements.fewest(database, () -> {
            follow();
            IntStream.range(0, firms).forEach(at -> GapCalls.firm("示例", word));
            Projections.catchUp();
            return () -> assertThat(following.next()).isEqualTo(Followed.SOME);
        });
    }

    @Test
    void many_firms_take_no_more_statements_than_one() {
        score(new GapCalls(word));
        assertThat(statements(6)).isEqualTo(statements(1));
    }

    @Test
    void a_firm_is_found_by_what_it_speaks_of_and_by_the_list_it_stands_in() {
        GapCalls gap = new GapCalls(word);
        score(gap);
        String firm = GapCalls.firm("示例", word);
        follow();
        assertThat(due.now().score()).contains(id(gap));
        score(gap);
        GapCalls.makes(firm, "纺织品");
        follow();
        assertThat(due.now().score()).contains(id(gap));
    }

    @Test
    void whether_lists_are_due_is_read_at_once() {
        score(new GapCalls(word));
        assertThat(Statements.during(database, lists::states)).isEqualTo(1);
        assertThat(Statements.during(database, lists::segments)).isEqualTo(1);
    }
}
