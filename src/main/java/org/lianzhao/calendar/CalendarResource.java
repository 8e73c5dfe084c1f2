package org.lianzhao.calendar;

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

/** The working-day calendar: read by everybody, kept by those who set the clocks. */
@Path("/api/calendar")
@PermissionsAllowed("SIGN_IN")
class CalendarResource {
    private final CalendarDesk desk;

    CalendarResource(CalendarDesk desk) {
        this.desk = desk;
    }

    @GET
    public CalendarView show(@RestQuery @Nullable Integer year) {
        return desk.show(year);
    }

    @PUT
    @Path("/{year}")
    @PermissionsAllowed("EDIT_CLOCKS")
    public CalendarView set(@RestPath int year, @NotNull @Valid CalendarEdit edit) {
        return desk.set(year, edit);
    }

    @GET
    @Path("/{year}/history")
    public Page<CalendarHistoryView> history(
            @RestPath int year, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return desk.history(year, cursor, Limit.of(limit));
    }
}
