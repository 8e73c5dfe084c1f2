package org.lianzhao.person;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody's data may be used, out of all that is on record about it.
 *
 * @param basis the latest ground that holds; null where none does
 */
record ConsentStanding(ConsentState state, @Nullable ConsentBasis basis) {
    /** In short. */
    enum ConsentState {
        /** 未登记: nobody has said anything. */
        NONE,
        /** 已登记. */
        GIVEN,
        /** 已撤回: there was a ground, and none is left. */
        WITHDRAWN
    }

    static ConsentStanding of(List<PersonConsent> consents) {
        return consents.stream()
                .filter(PersonConsent::holds)
                .max(Comparator.comparing(PersonConsent::getGivenOn).thenComparing(PersonConsent::getId))
                .map(latest -> new ConsentStanding(ConsentState.GIVEN, latest.getBasis()))
                .orElseGet(() ->
                        new ConsentStanding(consents.isEmpty() ? ConsentState.NONE : ConsentState.WITHDRAWN, null));
    }

    /** Whether there was a ground and none is left. */
    boolean hasLapsed() {
        return state == ConsentState.WITHDRAWN;
    }
}
