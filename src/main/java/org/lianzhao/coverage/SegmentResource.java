package org.lianzhao.coverage;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.NumberChange;
import org.lianzhao.chain.NumberHistory;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** One segment: what it is, how it is covered, and the decision about it. */
@Path("/api/segments/{code}")
class SegmentResource {
    private final Coverage coverage;
    private final StatusDesk desk;
    private final FactorDesk factors;
    private final Outlooks outlooks;
    private final ChainMaps chains;
    private final NumberHistory numbers;

    SegmentResource(
            Coverage coverage,
            StatusDesk desk,
            FactorDesk factors,
            Outlooks outlooks,
            ChainMaps chains,
            NumberHistory numbers) {
        this.chains = chains;
        this.numbers = numbers;
        this.coverage = coverage;
        this.outlooks = outlooks;
        this.desk = desk;
        this.factors = factors;
    }

    @GET
    @PermissionsAllowed("READ_CHAINS")
    public SegmentView segment(@RestPath String code) {
        return coverage.segment(code);
    }

    /** Who gave the segment its importance, priority and required count, when and why. */
    @GET
    @Path("/number-history")
    @PermissionsAllowed("READ_CHAINS")
    public Page<NumberChange> numbers(
            @RestPath String code, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return numbers.of(chains.segment(code).id(), cursor, Limit.of(limit));
    }

    @GET
    @Path("/outlook")
    @PermissionsAllowed("READ_CHAINS")
    public Outlook outlook(@RestPath String code, @BeanParam @Valid OutlookFilter filter) {
        return outlooks.of(code, filter.supposed());
    }

    @POST
    @Path("/status")
    @ResponseStatus(201)
    @PermissionsAllowed("EDIT_CHAINS")
    public StatusView decide(@RestPath String code, @NotNull @Valid StatusDecision decision) {
        return desk.decide(code, decision);
    }

    @POST
    @Path("/status-withdrawal")
    @ResponseStatus(201)
    @PermissionsAllowed("EDIT_CHAINS")
    public StatusView withdraw(@RestPath String code, @NotNull @Valid StatusWithdrawal withdrawal) {
        return desk.withdraw(code, withdrawal);
    }

    @POST
    @Path("/factors")
    @ResponseStatus(201)
    @PermissionsAllowed("EDIT_CHAINS")
    public FactorView enter(@RestPath String code, @NotNull @Valid FactorEntry entry) {
        return factors.enter(code, entry);
    }
}
