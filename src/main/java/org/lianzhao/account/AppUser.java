package org.lianzhao.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** A person whom the administrator has let in. Roles are not kept here: the identity provider gives them. */
@Entity
class AppUser extends StoredEntity {
    private String username;
    private String name;
    private boolean active = true;

    /** The identity provider's key of this person, known from the first sign-in on. */
    private @Nullable String sub;

    /** Who receives what this chamber's system sends; null for a person. */
    private @Nullable UUID liaisonId;

    @Embedded
    private Preferences preferences = Preferences.USUAL;

    @ElementCollection
    @CollectionTable(name = "task_force_member", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "task_force_id")
    private Set<UUID> taskForces = new HashSet<>();

    protected AppUser() {}

    AppUser(String username, String name, Set<UUID> taskForces) {
        super(Ids.next());
        this.username = username;
        this.name = name;
        this.taskForces = new HashSet<>(taskForces);
    }

    void rename(String name) {
        this.name = name;
    }

    void setActive(boolean active) {
        this.active = active;
    }

    void join(Set<UUID> taskForces) {
        this.taskForces.clear();
        this.taskForces.addAll(taskForces);
    }

    void sendTo(UUID liaison) {
        this.liaisonId = liaison;
    }

    void prefer(Preferences preferences) {
        this.preferences = preferences;
    }

    String getUsername() {
        return username;
    }

    String getName() {
        return name;
    }

    boolean isActive() {
        return active;
    }

    boolean isBound() {
        return sub != null;
    }

    @Nullable
    UUID getLiaisonId() {
        return liaisonId;
    }

    Preferences getPreferences() {
        return preferences;
    }

    Set<UUID> getTaskForces() {
        return taskForces;
    }
}
