package org.lianzhao.setting;

import jakarta.persistence.Entity;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** A value that records carry by its code. It is never deleted: retired, it stays readable where it was chosen. */
@Entity
class DictionaryValue extends StoredEntity {
    private String code;
    private String name;
    private String nameEn;
    private int position;
    private boolean retired;

    protected DictionaryValue() {}

    DictionaryValue(String code, String name, String nameEn, int position) {
        super(Ids.next());
        this.code = code;
        this.name = name;
        this.nameEn = nameEn;
        this.position = position;
    }

    void rename(String zh) {
        name = zh;
    }

    void renameEn(String en) {
        nameEn = en;
    }

    /** Whether this word, said of no field in particular, is one for it. English names are not: several may be alike. */
    boolean means(String word) {
        return code.equals(word) || name.equals(word);
    }

    void place(int at) {
        position = at;
    }

    void retire(boolean now) {
        retired = now;
    }

    String getCode() {
        return code;
    }

    String getName() {
        return name;
    }

    int getPosition() {
        return position;
    }

    boolean isRetired() {
        return retired;
    }

    DictionaryEntry entry() {
        return new DictionaryEntry(code, name, nameEn, retired);
    }

    Map<String, @Nullable Object> picture() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("nameEn", nameEn);
        fields.put("retired", retired);
        return fields;
    }
}
