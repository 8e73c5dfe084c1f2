package org.lianzhao.shared.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.logging.Log;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.lianzhao.shared.text.CallerLanguage;

/** Two requests that pass every check at the same moment meet in the database; the later one is told so. */
class DatabaseConflictMapper {
    private final DomainProblemMapper problems;
    private final CallerLanguage language;

    DatabaseConflictMapper(DomainProblemMapper problems, CallerLanguage language) {
        this.problems = problems;
        this.language = language;
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

    @ServerExceptionMapper
    Response inTheWay(PessimisticLockException conflict) {
        return problems.toResponse(new Refused("busy"));
    }

    @ServerExceptionMapper
    Response keptWaiting(LockTimeoutException conflict) {
        return problems.toResponse(new Refused("busy"));
    }

    @ServerExceptionMapper
    Response noConnection(GenericJDBCException fault) {
        return DatabaseConflict.isOverload(fault) ? problems.toResponse(new NotReady("overload")) : fault(fault);
    }

    @ServerExceptionMapper
    Response noConnection(JDBCConnectionException fault) {
        return DatabaseConflict.isOverload(fault) ? problems.toResponse(new NotReady("overload")) : fault(fault);
    }

    // what comes to light only when the transaction ends arrives wrapped
    @ServerExceptionMapper
    Response atTheEnd(ArcUndeclaredThrowableException wrapped) {
        return DatabaseConflict.in(wrapped)
                .map(code -> problems.toResponse(new Refused(code)))
                .orElseGet(() -> fault(wrapped));
    }

    private Response fault(Throwable fault) {
        Log.error("A request failed", fault);
        return HttpProblem.builder()
                .withType(URI.create("/problems/fault"))
                .withTitle("fault")
                .withStatus(500)
                .withDetail(ProblemTexts.sentence("fault", language.current(), List.of()))
                .build()
                .toResponse();
    }
}
