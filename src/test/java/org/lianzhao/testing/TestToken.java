package org.lianzhao.testing;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What an identity provider would say of a person. */
record TestToken(String username) implements JsonWebToken {
    @Override
    public String getName() {
        return username;
    }

    @Override
    public Set<String> getClaimNames() {
        return claims().keySet();
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"
    }) // the interface asks for null where a claim is absent
    public <T> T getClaim(String claim) {
        return (T) claims().get(claim);
    }

    private Map<String, String> claims() {
        return Map.of("sub", "sub-of-" + username, "preferred_username", username);
    }
}
