package org.lianzhao.lead;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.lianzhao.setting.ItemValue;
import org.lianzhao.shared.page.Page;

/** What other limits of clocks would do. */
@Path("/api/settings/clocks/trials")
@PermissionsAllowed("EDIT_CLOCKS")
class ClockTrialResource {
    private final ClockTrial trial;

    ClockTrialResource(ClockTrial trial) {
        this.trial = trial;
    }

    /** Limits that somebody thinks of; those that are not named stay. */
    record Limits(@NotNull @Size(max = 100) List<@NotNull @Valid ItemValue> values) {}

    @POST
    public Page<ClockTrial.Effect> effects(@NotNull @Valid Limits limits) {
        return Page.whole(trial.effects(limits.values()));
    }
}
