package org.lianzhao.account;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which users the administrator looks for; absent means any. */
class UserFilter {
    /** A part of the username or the name. */
    @RestQuery
    @Size(max = 100)
    @Nullable
    String q;
}
