package org.lianzhao.lead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.DomainProblem;

/**
 * One of many leads on which somebody is to be given something.
 *
 * @param title null where the caller may not know that it is there
 * @param seen whether whoever is to be given it may see the lead
 * @param refusal why nothing may be given on it; null where it may
 */
public record LeadOffer(
        UUID id,
        @Nullable String title,
        boolean confidential,
        boolean seen,
        @Nullable DomainProblem refusal) {}
