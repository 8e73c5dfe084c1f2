package org.lianzhao.testing;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Stands in for the identity provider in HTTP tests: two headers say who is signed in and in which roles. What follows
 * (recognising the user, giving rights) is the program's own, as in production.
 */
@ApplicationScoped
public class TestSignIn implements HttpAuthenticationMechanism, IdentityProvider<TestSignIn.Claim> {
    public static final String USER = "X-Test-User";
    public static final String ROLES = "X-Test-Roles";

    static final class Claim extends BaseAuthenticationRequest {
        private final String username;
        private final Set<String> roles;

        Claim(String username, String roles) {
            this.username = username;
            this.roles = Set.of(roles.split(","));
        }
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String user = request.request().getHeader(USER);
        return user == null
                ? Uni.createFrom().nullItem()
                : providers.authenticate(new Claim(user, request.request().getHeader(ROLES)));
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Claim claim, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new TestToken(claim.username))
                        .addRoles(claim.roles)
                        .build());
    }

    @Override
    public Class<Claim> getRequestType() {
        return Claim.class;
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Claim.class);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }
}
