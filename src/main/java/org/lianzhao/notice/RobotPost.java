package org.lianzhao.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.lianzhao.person.PrivateTexts;
import org.lianzhao.person.SealedText;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.problem.DomainProblem;
import org.lianzhao.shared.text.PersonalData;

/**
 * Brings a text to a robot in the form that its vendor wants. Both answer 200 also where they took nothing, and say so in
 * the body ({@code errcode}).
 */
@ApplicationScoped
class RobotPost {
    /** What 企业微信 takes; 钉钉 takes more. */
    private static final int MOST_BYTES = 4096;

    private static final int OK = 200;

    private final RobotSettings settings;
    private final PrivateTexts texts;
    private final Json json;
    private final ObjectMapper mapper;
    private final Clock clock;
    // never follows anybody elsewhere: an allowed host must not lead to one that is not
    private final HttpClient client;

    RobotPost(RobotSettings settings, PrivateTexts texts, Json json, ObjectMapper mapper, Clock clock) {
        this.settings = settings;
        this.texts = texts;
        this.json = json;
        this.mapper = mapper;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.patience())
                .build();
    }

    /** What became of it; takes no longer than the patience allows. */
    Sent send(Robot robot, MessageText text) {
        try {
            return answered(client.sendAsync(request(robot, text), head -> new BoundedAnswer()));
        } catch (DomainProblem unusable) { // its host is no longer allowed, or its key is gone
            return Sent.badly(Sent.Outcome.UNREACHABLE, unusable.code());
        }
    }

    private HttpRequest request(Robot robot, MessageText text) {
        Set<String> hosts = settings.hosts().orElse(Set.of());
        RobotAddress address = RobotAddress.read(texts.open(robot.getId(), robot.getAddress()), robot.getKind(), hosts);
        return HttpRequest.newBuilder(signed(robot, address))
                .timeout(settings.patience())
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(body(robot.getKind(), text)))
                .build();
    }

    private URI signed(Robot robot, RobotAddress address) {
        SealedText secret = robot.getSecret();
        return secret == null
                ? address.place()
                : address.with(DingTalkSign.parameters(clock.instant(), texts.open(robot.getId(), secret)));
    }

    private String body(RobotKind kind, MessageText text) {
        String words = text.markdown(MOST_BYTES);
        Map<String, Object> markdown =
                kind == RobotKind.WECOM ? Map.of("content", words) : Map.of("title", text.title(), "text", words);
        return json.write(Map.of("msgtype", "markdown", "markdown", markdown));
    }

    // the request's own patience ends with the headers, and a body may trickle in for ever
    private Sent answered(CompletableFuture<HttpResponse<byte[]>> answer) {
        try {
            return read(answer.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            return Sent.badly(Sent.Outcome.TIMED_OUT, "no answer within " + settings.patience());
        } catch (ExecutionException failed) {
            return failed(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Sent.badly(Sent.Outcome.TIMED_OUT, "stopped while waiting");
        } finally {
            answer.cancel(true);
        }
    }

    // the kind of failure only: its message may repeat the address, in which the key stands
    private static Sent failed(@Nullable Throwable why) {
        boolean slow = why instanceof HttpTimeoutException;
        String kind = why == null ? "failed" : why.getClass().getSimpleName();
        return Sent.badly(slow ? Sent.Outcome.TIMED_OUT : Sent.Outcome.UNREACHABLE, kind);
    }

    private Sent read(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != OK) {
            return Sent.badly(Sent.Outcome.FAULT, "HTTP " + answer.statusCode());
        }
        try {
            JsonNode said = mapper.readTree(new String(answer.body(), UTF_8));
            JsonNode code = said == null ? null : said.get("errcode");
            if (code == null || !code.isIntegralNumber()) {
                return Sent.badly(Sent.Outcome.JUNK, "no errcode");
            }
            return code.asLong() == 0
                    ? Sent.well()
                    : Sent.badly(
                            Sent.Outcome.REFUSED,
                            PersonalData.masked("errcode " + code.asLong() + " "
                                    + said.path("errmsg").asText("")));
        } catch (JsonProcessingException junk) {
            return Sent.badly(Sent.Outcome.JUNK, "not JSON");
        }
    }
}
