package org.lianzhao.shared.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.text.CallerLanguage;

/**
 * Asks somebody who is not signed in to sign in: a browser is sent to the identity provider, a script is told in a
 * problem body. Stands before the problem library's own mapper, which does not know this version's challenges.
 */
class SignInChallenge {
    private static final int BEFORE_THE_LIBRARY = 1;
    private static final int UNAUTHORIZED = 401;

    private final CallerLanguage language;

    SignInChallenge(CallerLanguage language) {
        this.language = language;
    }

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    Uni<Response> signIn(UnauthorizedException nobody, RoutingContext request) {
        return challenge(request);
    }

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    Uni<Response> signInAgain(AuthenticationFailedException expired, RoutingContext request) {
        return challenge(request);
    }

    // the way back from the identity provider went wrong: a link used twice, a page left open for too long
    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    Response signInFailed(AuthenticationCompletionException failed, RoutingContext request) {
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html")
                ? Response.seeOther(URI.create("/sign-in-failed")).build()
                : told(UNAUTHORIZED).build();
    }

    private Uni<Response> challenge(RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(request).map(this::answer);
    }

    private Response answer(@Nullable ChallengeData challenge) {
        int status = challenge == null ? UNAUTHORIZED : challenge.status;
        Response.ResponseBuilder answer = status < 400 ? Response.status(status) : told(status);
        if (challenge != null) {
            challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        }
        return answer.build();
    }

    private Response.ResponseBuilder told(int status) {
        HttpProblem problem = HttpProblem.builder()
                .withType(URI.create("/problems/sign-in"))
                .withTitle("sign-in")
                .withStatus(UNAUTHORIZED)
                .withDetail(ProblemTexts.sentence("sign-in", language.current(), List.of()))
                .build();
        return Response.status(status)
                .header(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE)
                .entity(problem);
    }
}
