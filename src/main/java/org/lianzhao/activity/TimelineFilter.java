package org.lianzhao.activity;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Whose timeline is to be taken out. */
@SuppressWarnings("NullAway.Init") // the address fills the field in, or is refused
class TimelineFilter {
    @RestQuery
    @NotNull
    UUID lead;
}
