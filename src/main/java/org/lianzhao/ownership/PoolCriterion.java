package org.lianzhao.ownership;

import java.util.Map;

/** A condition on {@code PoolEntry e} and its {@code Lead l}. */
record PoolCriterion(String condition, Map<String, Object> values) {
    static PoolCriterion of(String condition, String name, Object value) {
        return new PoolCriterion(condition, Map.of(name, value));
    }
}
