package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A kind of file in tests: a row that holds 坏 gets past every check and fails in the database. */
@ApplicationScoped
class FragileKind implements ImportKind {
    private final EntityManager database;

    FragileKind(EntityManager database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "fragile";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(ImportColumn.required("name", "名称"));
    }

    @Override
    public ImportWork begin(ImportSource source) {
        return rows -> rows.stream().map(this::take).toList();
    }

    @Override
    public ImportReversal reversal(ImportSource source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, String> known(UUID subject) {
        return Map.of();
    }

    private RowResult take(ImportRow row) {
        String name = row.cells().getOrDefault("name", "");
        if (name.contains("坏")) {
            database.createNativeQuery("insert into work_lock (name, position) values (:name, 0)")
                    .setParameter("name", "长".repeat(60))
                    .executeUpdate();
        }
        return RowResult.of(row, RowOutcome.CREATED, name, null, null);
    }
}
