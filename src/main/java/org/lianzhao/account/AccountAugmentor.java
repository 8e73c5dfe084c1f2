package org.lianzhao.account;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Gives a signed-in person the rights of this system. Somebody whom the administrator has not entered gets none. */
@ApplicationScoped
class AccountAugmentor implements SecurityIdentityAugmentor {
    private final SignIn signIn;

    AccountAugmentor(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return context.runBlocking(() -> withRights(identity, token));
        }
        return Uni.createFrom().item(identity);
    }

    private SecurityIdentity withRights(SecurityIdentity identity, JsonWebToken token) {
        Set<Role> roles = Role.among(identity.getRoles());
        Optional<Actor> actor = signIn.recognise(token.getSubject(), roles);
        if (actor.isEmpty()) {
            bind(token);
            // whether or not it was this call that bound: of several first ones only one does
            actor = signIn.recognise(token.getSubject(), roles);
        }
        return actor.map(person -> withRights(identity, person)).orElse(identity);
    }

    private void bind(JsonWebToken token) {
        String username = token.getClaim("preferred_username");
        if (username != null) {
            signIn.bind(token.getSubject(), username.toLowerCase(Locale.ROOT));
        }
    }

    private static SecurityIdentity withRights(SecurityIdentity identity, Actor person) {
        return QuarkusSecurityIdentity.builder(identity)
                .addAttribute(Acting.ATTRIBUTE, person)
                .addPermissionsAsString(
                        person.rights().stream().map(Right::name).collect(Collectors.toSet()))
                .build();
    }
}
