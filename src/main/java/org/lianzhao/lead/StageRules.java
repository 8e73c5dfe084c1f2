package org.lianzhao.lead;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which stages a lead passes through and what it must have before each of them, as the program brings it along. */
@ApplicationScoped
class StageRules {
    private final EntityManager database;

    StageRules(EntityManager database) {
        this.database = database;
    }

    /** What each gate asks for, in the order of its form. Nothing changes it but a new version of the program. */
    @CacheResult(cacheName = "stage-gates")
    Map<LeadStage, List<GateItem>> gates() {
        List<?> rows = database.createNativeQuery("select stage, item from stage_gate order by position")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.groupingBy(
                        row -> LeadStage.valueOf((String) row[0]),
                        Collectors.mapping(row -> GateItem.valueOf((String) row[1]), Collectors.toList())));
    }

    /** The stages that apply to each type of project. Nothing changes them but a new version of the program. */
    @CacheResult(cacheName = "stage-path")
    StagePath path() {
        List<?> rows = database.createNativeQuery("select project_type, stage from stage_path")
                .getResultList();
        Map<String, Set<LeadStage>> applying = rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(row -> LeadStage.valueOf((String) row[1]), Collectors.toSet())));
        return new StagePath(applying);
    }
}
