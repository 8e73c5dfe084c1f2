package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.testing.HttpTest;

/** No table that refers to firms is forgotten by a merge: found in the database itself. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class MergeRelationsTest extends HttpTest {
    /** Columns of the register that no merge moves: what the record is, and where it came from. */
    private static final Set<String> OF_THE_RECORD = Set.of(
            "id",
            "version",
            "source",
            "recorded_by_name",
            "edited_at",
            "source_note",
            "recorded_at",
            "batch_id",
            "batch_row",
            "merged_to_id",
            "sound_key",
            "head_key",
            "address_key",
            "person_key");

    @Inject
    EntityManager database;

    @Inject
    @Any
    Instance<MergeParticipant> participants;

    private MergeRelations relations() {
        return new MergeRelations(database, participants);
    }

    @Test
    void every_column_that_holds_a_firm_is_moved_by_somebody() {
        assertThat(QuarkusTransaction.requiringNew().call(() -> relations().unknown()))
                .isEmpty();
    }

    @Test
    void every_column_of_the_register_is_a_field_of_merges_or_stays_with_its_record() {
        List<?> columns = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("""
                        select column_name from information_schema.columns
                        where table_schema = database() and table_name = 'company'
                        """, String.class).getResultList());
        Set<String> decided = new TreeSet<>(OF_THE_RECORD);
        decided.addAll(MergeField.allColumns());
        assertThat(columns.stream().map(String::valueOf)).containsExactlyInAnyOrderElementsOf(decided);
    }

    @Test
    void a_relation_that_nobody_knows_stops_a_merge() {
        run("create table stray (id int not null, firm binary(16), constraint stray_pk primary key (id),"
                + " constraint stray_firm_fk foreign key (firm) references company (id))");
        try {
            MergedPair pair = new MergedPair(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> relations().join(pair)))
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.code()).isEqualTo("merge-relation");
                        assertThat(refused.values()).containsExactly("stray.firm");
                    });
        } finally {
            run("drop table stray");
        }
    }

    private void run(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }
}
