package org.lianzhao.company;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Actor;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;
import org.lianzhao.shared.problem.Refused;

/** That two records turned out to be one firm, and what is needed to undo it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class CompanyMerge extends StoredEntity {
    private UUID keptId;
    private UUID goneId;

    /** The fields that the kept record has from the other. */
    private String taken;

    /** Both records before, and the kept one after; JSON. */
    private String images;

    private @Nullable UUID mergedById;
    private @Nullable String mergedByName;
    private Instant mergedAt;
    private @Nullable UUID undoneById;
    private @Nullable String undoneByName;
    private @Nullable Instant undoneAt;

    protected CompanyMerge() {}

    CompanyMerge(UUID kept, UUID gone, String taken, String images, Actor by, Instant at) {
        super(Ids.next());
        this.keptId = kept;
        this.goneId = gone;
        this.taken = taken;
        this.images = images;
        this.mergedById = by.id();
        this.mergedByName = by.name();
        this.mergedAt = at;
    }

    void undo(Actor by, Instant at) {
        if (undoneAt != null) {
            throw new Refused("merge-undone");
        }
        undoneById = by.id();
        undoneByName = by.name();
        undoneAt = at;
    }

    MergedPair pair() {
        return new MergedPair(getId(), keptId, goneId);
    }

    /** What is needed to undo it, in other words. */
    void reword(UnaryOperator<String> words) {
        images = words.apply(images);
    }

    String getImages() {
        return images;
    }
}
