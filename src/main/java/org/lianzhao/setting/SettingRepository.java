package org.lianzhao.setting;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.shared.problem.Missing;

/** The groups of settings that features have described, and what was set of them. */
@ApplicationScoped
class SettingRepository {
    private final EntityManager database;
    private final List<SettingGroup> fixed;
    private final Instance<SettingGroups> features;

    SettingRepository(EntityManager database, @All List<SettingGroup> groups, @Any Instance<SettingGroups> features) {
        this.database = database;
        this.fixed = groups;
        this.features = features;
    }

    List<SettingGroup> groups() {
        return Stream.concat(fixed.stream(), features.stream().flatMap(feature -> feature.now().stream()))
                .sorted(Comparator.comparing(SettingGroup::code))
                .toList();
    }

    /** What is described under this code. */
    SettingGroup group(String code) {
        return groups().stream()
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
