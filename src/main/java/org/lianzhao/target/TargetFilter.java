package org.lianzhao.target;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which targets are to be taken out. */
class TargetFilter {
    /** The segment that they could fill. */
    @RestQuery
    @NotBlank
    @Size(max = 20)
    @Nullable
    String segment;

    /** A province, city or county where they are. */
    @RestQuery
    @Size(max = 6)
    @Nullable
    String region;

    @RestQuery
    @Nullable
    Tier tier;

    /** What people have said of them; all but the rejected where absent. */
    @RestQuery
    @Nullable
    WorkState state;

    /** Whose they are. */
    @RestQuery
    @Nullable
    UUID owner;

    ListChoice choice() {
        return new ListChoice(tier, state, owner);
    }
}
