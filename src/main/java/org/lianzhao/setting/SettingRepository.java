package org.lianzhao.setting;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianzhao.shared.problem.Missing;

/** The groups of settings that features have described, and what was set of them. */
@ApplicationScoped
class SettingRepository {
    private final EntityManager database;
    private final List<SettingGroup> groups;

    SettingRepository(EntityManager database, @All List<SettingGroup> groups) {
        this.database = database;
        this.groups =
                groups.stream().sorted(Comparator.comparing(SettingGroup::code)).toList();
    }

    List<SettingGroup> groups() {
        return groups;
    }

    /** What is described under this code. */
    SettingGroup group(String code) {
        return groups.stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Missing("setting-group", code));
    }

    Optional<StoredGroup> stored(String code) {
        return stored().stream().filter(group -> group.getCode().equals(code)).findFirst();
    }

    /** All groups of which anything was set: one statement, whatever there is. */
    List<StoredGroup> stored() {
        return database.createQuery("select g from StoredGroup g left join fetch g.numbers", StoredGroup.class)
                .getResultList();
    }

    /** What was set, by group and item. */
    Map<String, Map<String, BigDecimal>> values() {
        return stored().stream().collect(Collectors.toMap(StoredGroup::getCode, StoredGroup::values));
    }

    void write(StoredGroup group) {
        database.persist(group);
        database.flush();
    }
}
