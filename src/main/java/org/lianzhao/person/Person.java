package org.lianzhao.person;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;
import org.lianzhao.shared.problem.Refused;

/** Somebody at a firm (联系人). Once erased, the record only says that there was somebody. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class Person extends StoredEntity {
    private String name;
    private @Nullable String hometownCode;
    private @Nullable String note;
    private Instant recordedAt;
    private String recordedByName;
    private @Nullable Instant erasedAt;

    protected Person() {}

    Person(String name, Author author, Instant now) {
        super(Ids.next());
        this.name = name;
        this.recordedAt = now;
        this.recordedByName = author.name();
    }

    void rename(String newName) {
        name = newName;
    }

    void from(@Nullable String regionCode) {
        hometownCode = regionCode;
    }

    void note(@Nullable String text) {
        note = text;
    }

    /** Lets nothing be written on a record that was erased: it would begin anew to say something of somebody. */
    void requireThere() {
        if (erasedAt != null) {
            throw new Refused("person-erased");
        }
    }

    void erase(Instant now) {
        requireThere();
        name = "";
        hometownCode = null;
        note = null;
        erasedAt = now;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    String getName() {
        return name;
    }

    /** The record as logs name it. */
    Subject subject() {
        return new Subject("person", getId(), PersonName.masked(name));
    }

    /** Its own fields, to tell later which of them changed. */
    Fields fields() {
        return new Fields(name, hometownCode, note);
    }

    /** What of a person may be edited. */
    record Fields(
            String name,
            @Nullable String hometownCode,
            @Nullable String note) {
        /** Which fields differ; what they hold stays here. */
        List<String> changedIn(Fields now) {
            List<String> changed = new ArrayList<>();
            if (!name.equals(now.name)) {
                changed.add("name");
            }
            if (!Objects.equals(hometownCode, now.hometownCode)) {
                changed.add("hometownCode");
            }
            if (!Objects.equals(note, now.note)) {
                changed.add("note");
            }
            return changed;
        }
    }
}
