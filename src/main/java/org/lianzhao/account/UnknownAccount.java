package org.lianzhao.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lianzhao.shared.problem.ForbiddenReason;

/** Tells people whom the identity provider knows and this system does not what they have to do. */
@ApplicationScoped
class UnknownAccount implements ForbiddenReason {
    private final SecurityIdentity identity;
    private final Acting acting;

    UnknownAccount(SecurityIdentity identity, Acting acting) {
        this.identity = identity;
        this.acting = acting;
    }

    @Override
    public Optional<String> code() {
        boolean stranger = !identity.isAnonymous() && acting.actor().isEmpty();
        return stranger ? Optional.of("account-unknown") : Optional.empty();
    }
}
