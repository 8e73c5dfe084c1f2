package org.lianzhao.person;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.patch.Patches;

/** People at firms. */
@Path("/api/people")
@PermissionsAllowed("READ_PEOPLE")
class PersonResource {
    private final PersonList list;
    private final PersonPage page;
    private final PersonDesk desk;
    private final PersonEditing editing;
    private final PersonHistory history;
    private final ContactReveal reveal;
    private final PersonErasure erasure;
    private final Patches patches;

    PersonResource(
            PersonList list,
            PersonPage page,
            PersonDesk desk,
            PersonEditing editing,
            PersonHistory history,
            ContactReveal reveal,
            PersonErasure erasure,
            Patches patches) {
        this.list = list;
        this.page = page;
        this.desk = desk;
        this.editing = editing;
        this.history = history;
        this.reveal = reveal;
        this.erasure = erasure;
        this.patches = patches;
    }

    /** By name and firm; nobody is found by a number here, which would end in logs with the address. */
    @GET
    public Page<PersonRow> list(
            @BeanParam @Valid PersonFilter filter,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return list.page(filter, cursor, Limit.of(limit));
    }

    /** The same list by whole numbers and addresses, too. */
    @POST
    @Path("/search")
    public Page<PersonRow> search(@NotNull @Valid PersonSearch asked) {
        return list.search(asked);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("EDIT_PEOPLE")
    public PersonView enter(@NotNull @Valid NewPerson said, @RestHeader("Idempotency-Key") @Nullable String key) {
        return desk.enter(said, key);
    }

    @GET
    @Path("/{id}")
    public PersonView person(@RestPath UUID id) {
        return page.show(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("EDIT_PEOPLE")
    public PersonView edit(@RestPath UUID id, JsonNode body) {
        return editing.edit(id, patches.of(body));
    }

    @GET
    @Path("/{id}/history")
    public Page<PersonHistoryItem> history(
            @RestPath UUID id, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return history.of(id, cursor, Limit.of(limit));
    }

    @POST
    @Path("/{id}/reveal")
    @PermissionsAllowed("REVEAL_CONTACTS")
    public RevealedContact reveal(@RestPath UUID id, @NotNull @Valid Reveal asked) {
        return reveal.reveal(id, asked);
    }

    @POST
    @Path("/{id}/erasure")
    @PermissionsAllowed("ERASE_PEOPLE")
    public PersonView erase(@RestPath UUID id, @NotNull @Valid Erasure said) {
        return erasure.erase(id, said);
    }
}
