package org.lianzhao.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells what is wrong with a body. Stands before the framework's own mapper, which answers with nothing at all. */
class UnreadableBodyMapper {
    private static final int BEFORE_THE_FRAMEWORK = 1;

    private final DomainProblemMapper problems;

    UnreadableBodyMapper(DomainProblemMapper problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper(
            value = {
                MismatchedInputException.class,
                InvalidFormatException.class,
                UnrecognizedPropertyException.class,
                JsonProcessingException.class
            },
            priority = BEFORE_THE_FRAMEWORK)
    Response unreadable(JsonProcessingException reason) {
        return problems.toResponse(Unreadable.body(reason));
    }
}
