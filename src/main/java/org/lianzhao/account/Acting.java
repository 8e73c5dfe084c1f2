package org.lianzhao.account;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.event.Authors;

/** Answers who is acting and from where. Work that the program does by itself has no actor. */
@ApplicationScoped
public class Acting implements Authors {
    static final String ATTRIBUTE = "lianzhao.actor";

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    Acting(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /** The signed-in person, or nothing outside of a request. */
    public Optional<Actor> actor() {
        return inRequest() ? Optional.ofNullable(identity.<Actor>getAttribute(ATTRIBUTE)) : Optional.empty();
    }

    /** The signed-in person, where an endpoint's right has made sure that there is one. */
    public Actor person() {
        return actor().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    @Override
    public Optional<Author> author() {
        return actor().map(person -> new Author(person.id(), person.name()));
    }

    /** The network address the request came from. */
    public @Nullable String address() {
        var routing = inRequest() ? request.getCurrent() : null;
        return routing == null ? null : routing.request().remoteAddress().hostAddress();
    }

    private static boolean inRequest() {
        return Arc.container().requestContext().isActive();
    }
}
