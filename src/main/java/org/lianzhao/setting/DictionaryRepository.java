package org.lianzhao.setting;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import org.lianzhao.shared.problem.Missing;

/** The dictionaries that features have described, and their rows. */
@ApplicationScoped
class DictionaryRepository {
    private final EntityManager database;
    private final List<DictionaryKind> kinds;

    DictionaryRepository(EntityManager database, @All List<DictionaryKind> kinds) {
        this.database = database;
        this.kinds = kinds.stream()
                .sorted(Comparator.comparing(DictionaryKind::code))
                .toList();
    }

    List<DictionaryKind> kinds() {
        return kinds;
    }

    /** What is described under this code. */
    DictionaryKind kind(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Missing("dictionary", code));
    }

    Dictionary get(String code) {
        return all(List.of(code)).stream().findFirst().orElseThrow(() -> new Missing("dictionary", code));
    }

    /** All dictionaries with their values: one statement, whatever there is. */
    List<Dictionary> all() {
        return all(kinds.stream().map(DictionaryKind::code).toList());
    }

    private List<Dictionary> all(List<String> codes) {
        return database.createQuery(
                        "select d from Dictionary d left join fetch d.choices where d.code in :codes", Dictionary.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    /** Writes a change; whatever it was, the dictionary's version goes up. */
    void flush(Dictionary changed) {
        database.lock(changed, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        database.flush();
    }
}
