package org.lianzhao.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** A team that works together (专班): its members see the leads it owns. */
@Entity
class TaskForce extends StoredEntity {
    private String name;

    @Enumerated(EnumType.STRING)
    private TaskForceKind kind;

    private boolean active = true;

    protected TaskForce() {}

    TaskForce(String name, TaskForceKind kind) {
        super(Ids.next());
        this.name = name;
        this.kind = kind;
    }

    void rename(String name) {
        this.name = name;
    }

    void setKind(TaskForceKind kind) {
        this.kind = kind;
    }

    void setActive(boolean active) {
        this.active = active;
    }

    String getName() {
        return name;
    }

    TaskForceKind getKind() {
        return kind;
    }

    boolean isActive() {
        return active;
    }
}
