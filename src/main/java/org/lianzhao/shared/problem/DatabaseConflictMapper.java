package org.lianzhao.shared.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Two requests that pass every check at the same moment meet in the database; the later one is told so. */
class DatabaseConflictMapper {
    private final DomainProblemMapper problems;

    DatabaseConflictMapper(DomainProblemMapper problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException conflict) {
        return problems.toResponse(Refused.stale());
    }

    @ServerExceptionMapper
    Response alreadyThere(ConstraintViolationException conflict) {
        if (conflict.getKind() != ConstraintKind.UNIQUE) {
            throw conflict; // anything but a doubled key is a fault of ours
        }
        return problems.toResponse(new Refused("already-there"));
    }
}
