package org.lianzhao.setting;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** Weights and limits. Which of them a caller may change, {@link SettingDesk} decides group by group. */
@Path("/api/settings")
@PermissionsAllowed("CHANGE_SETTINGS")
class SettingResource {
    private final SettingDesk desk;

    SettingResource(SettingDesk desk) {
        this.desk = desk;
    }

    @GET
    public Page<SettingsView> list() {
        return Page.whole(desk.list());
    }

    @PUT
    @Path("/{code}")
    public SettingsView set(@RestPath String code, @NotNull @Valid SettingsEdit edit) {
        return desk.set(code, edit);
    }

    @GET
    @Path("/{code}/history")
    public Page<HistoryView> history(
            @RestPath String code, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return desk.history(code, cursor, Limit.of(limit));
    }
}
