package org.lianzhao.setting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** What somebody has set of a group. It comes to be with the first change. */
@Entity
@Table(name = "setting_group")
class StoredGroup extends StoredEntity {
    private String code;

    @ElementCollection
    @CollectionTable(name = "setting_value", joinColumns = @JoinColumn(name = "group_id"))
    @MapKeyColumn(name = "item")
    @Column(name = "number", precision = 20, scale = 6)
    private Map<String, BigDecimal> numbers = new HashMap<>();

    protected StoredGroup() {}

    StoredGroup(String code) {
        super(Ids.next());
        this.code = code;
    }

    /** These hold from now on. */
    void set(Map<String, BigDecimal> now) {
        numbers.putAll(now);
    }

    String getCode() {
        return code;
    }

    /** What was set, as it was entered: the column keeps more digits than people type. */
    Map<String, BigDecimal> values() {
        Map<String, BigDecimal> plain = new HashMap<>();
        numbers.forEach((item, number) -> plain.put(item, number.stripTrailingZeros()));
        return plain;
    }
}
