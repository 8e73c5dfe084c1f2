package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.event.Authors;
import org.lianzhao.shared.persistence.Json;

/** Remembers what people said of the columns of a file, for the next file that is laid out like it. */
@ApplicationScoped
class ImportLayouts {
    private final EntityManager database;
    private final Authors authors;
    private final Json json;
    private final Clock clock;

    ImportLayouts(EntityManager database, Authors authors, Json json, Clock clock) {
        this.database = database;
        this.authors = authors;
        this.json = json;
        this.clock = clock;
    }

    /** What was said of the last file with these titles. */
    Optional<FileColumns> of(String kind, byte[] layoutKey) {
        return database.createNativeQuery(
                        "select file_columns from import_layout where kind = :kind and layout_key = :key")
                .setParameter("kind", kind)
                .setParameter("key", layoutKey)
                .getResultStream()
                .map(written -> json.read(String.valueOf(written), FileColumns.class))
                .findFirst();
    }

    void remember(String kind, byte[] layoutKey, String columns) {
        database.createNativeQuery("""
                        insert into import_layout (kind, layout_key, file_columns, decided_by_name, decided_at)
                        values (:kind, :key, :columns, :name, :now)
                        on duplicate key update file_columns = values(file_columns),
                            decided_by_name = values(decided_by_name), decided_at = values(decided_at)
                        """)
                .setParameter("kind", kind)
                .setParameter("key", layoutKey)
                .setParameter("columns", columns)
                .setParameter("name", authors.author().map(Author::name).orElse(null))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
