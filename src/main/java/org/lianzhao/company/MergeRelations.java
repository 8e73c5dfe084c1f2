package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.shared.problem.Refused;

/** Everything that hangs on a firm. A column that refers to firms and that nobody has declared stops a merge: its rows would be lost. */
@ApplicationScoped
class MergeRelations {
    private final EntityManager database;
    private final Instance<MergeParticipant> participants;
    private volatile boolean complete;

    MergeRelations(EntityManager database, @Any Instance<MergeParticipant> participants) {
        this.database = database;
        this.participants = participants;
    }

    void join(MergedPair pair) {
        requireAllKnown();
        participants.forEach(participant -> participant.join(pair));
    }

    void part(MergedPair pair) {
        requireAllKnown();
        participants.forEach(participant -> participant.part(pair));
    }

    void hangingOn(UUID firm, Consumer<java.util.Map<String, Integer>> counts) {
        participants.forEach(participant -> counts.accept(participant.hangingOn(firm)));
    }

    /** Those of these rows of a column that the caller may know of. */
    Set<UUID> known(String column, Set<UUID> rows) {
        return participants.stream()
                .filter(participant -> participant.columns().contains(column))
                .findFirst()
                .map(participant -> participant.known(column, rows))
                .orElse(rows);
    }

    // the schema changes only while the program is down, so one look that finds nothing missing is enough
    private void requireAllKnown() {
        if (!complete) {
            Set<String> unknown = unknown();
            if (!unknown.isEmpty()) {
                throw new Refused("merge-relation", String.join(", ", unknown));
            }
            complete = true;
        }
    }

    /** Columns that refer to firms, by a foreign key or by their name, and that no participant has declared. */
    Set<String> unknown() {
        Set<String> declared = participants.stream()
                .flatMap(participant -> participant.columns().stream())
                .collect(Collectors.toSet());
        return Stream.concat(referring().stream(), named().stream())
                .filter(column -> !declared.contains(column))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> referring() {
        return texts("""
                select concat(table_name, '.', column_name) as held from information_schema.key_column_usage
                where table_schema = database() and referenced_table_name = 'company'
                """);
    }

    private List<String> named() {
        return texts("""
                select concat(table_name, '.', column_name) as held from information_schema.columns
                where table_schema = database() and column_name like '%company\\_id'
                """);
    }

    private List<String> texts(String query) {
        List<?> found = database.createNativeQuery(query, String.class).getResultList();
        return found.stream().map(String::valueOf).toList();
    }
}
