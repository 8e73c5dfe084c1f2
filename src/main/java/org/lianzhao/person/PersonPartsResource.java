package org.lianzhao.person;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.patch.Patches;

/** Single things that are known of a person. Each call answers with the person as he is now. */
@Path("/api/people/{id}")
@PermissionsAllowed("EDIT_PEOPLE")
class PersonPartsResource {
    private final PersonAdding adding;
    private final PersonRemoving removing;
    private final PostEditing posts;
    private final Patches patches;

    PersonPartsResource(PersonAdding adding, PersonRemoving removing, PostEditing posts, Patches patches) {
        this.adding = adding;
        this.removing = removing;
        this.posts = posts;
        this.patches = patches;
    }

    @POST
    @Path("/contacts")
    @ResponseStatus(201)
    public PersonView contact(
            @RestPath UUID id, @NotNull @Valid NewContact said, @RestHeader("Idempotency-Key") @Nullable String key) {
        return adding.contact(id, said, key);
    }

    @DELETE
    @Path("/contacts/{contact}")
    public PersonView removeContact(@RestPath UUID id, @RestPath UUID contact) {
        return removing.contact(id, contact);
    }

    @POST
    @Path("/posts")
    @ResponseStatus(201)
    public PersonView post(
            @RestPath UUID id, @NotNull @Valid NewPost said, @RestHeader("Idempotency-Key") @Nullable String key) {
        return adding.post(id, said, key);
    }

    @PATCH
    @Path("/posts/{post}")
    public PersonView editPost(@RestPath UUID id, @RestPath UUID post, JsonNode body) {
        return posts.edit(id, post, patches.of(body));
    }

    @DELETE
    @Path("/posts/{post}")
    public PersonView removePost(@RestPath UUID id, @RestPath UUID post) {
        return posts.remove(id, post);
    }

    @POST
    @Path("/ties")
    @ResponseStatus(201)
    public PersonView tie(
            @RestPath UUID id, @NotNull @Valid NewTie said, @RestHeader("Idempotency-Key") @Nullable String key) {
        return adding.tie(id, said, key);
    }

    @DELETE
    @Path("/ties/{tie}")
    public PersonView removeTie(@RestPath UUID id, @RestPath UUID tie) {
        return removing.tie(id, tie);
    }

    @POST
    @Path("/consents")
    @ResponseStatus(201)
    public PersonView consent(
            @RestPath UUID id, @NotNull @Valid NewConsent said, @RestHeader("Idempotency-Key") @Nullable String key) {
        return adding.consent(id, said, key);
    }

    @POST
    @Path("/consents/{consent}/withdrawal")
    public PersonView withdraw(@RestPath UUID id, @RestPath UUID consent, @NotNull @Valid ConsentWithdrawal said) {
        return removing.withdraw(id, consent, said);
    }
}
