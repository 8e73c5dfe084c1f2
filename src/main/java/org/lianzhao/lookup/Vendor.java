package org.lianzhao.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.CreditCode;

/**
 * Asks a data vendor over HTTP, in the shape that {@code src/site/lookup.md} lays down. Nothing it does holds up anybody
 * for long: few are asked for at a time, each within a patience, and none for a while after it failed.
 */
final class Vendor implements FirmSource {
    static final String CODE = "vendor";
    private static final int MOST = 10;
    private static final int AT_A_TIME = 8;
    private static final int OK = 200;

    private static final int TOO_MANY = 429;
    private static final int FAULT = 500;
    private static final Pattern TOKEN = Pattern.compile("[!-~]+");

    private final VendorSettings settings;
    private final Optional<String> token;
    private final VendorAddress address;
    private final VendorReader reader;
    private final Semaphore turns = new Semaphore(AT_A_TIME);
    private final AtomicLong restedAt = new AtomicLong();
    // never follows anybody elsewhere, where the token would go along
    private final HttpClient client;

    /** @throws IllegalArgumentException where the token cannot be sent; it does not say what it is */
    Vendor(VendorSettings settings, VendorAddress address, VendorReader reader) {
        this.settings = settings;
        this.token = settings.token().map(String::strip).filter(text -> !text.isEmpty());
        if (token.isPresent() && !TOKEN.matcher(token.get()).matches()) {
            throw new IllegalArgumentException("LIANZHAO_LOOKUP_TOKEN 里有看不见的或不能用的字符，请重新抄一遍。"
                    + " / LIANZHAO_LOOKUP_TOKEN holds a character that cannot be sent.");
        }
        this.address = address;
        this.reader = reader;
        this.restedAt.set(System.nanoTime());
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.patience())
                .build();
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public boolean isOutside() {
        return true;
    }

    @Override
    public boolean isReady() {
        return restedAt.get() - System.nanoTime() <= 0;
    }

    // one question that it does not understand says nothing of the next; silence and faults do
    private IOException silent(String why, @Nullable Throwable cause) {
        restedAt.set(System.nanoTime() + settings.rest().toNanos());
        return new IOException(why, cause);
    }

    @Override
    public List<FoundFirm> find(SoughtFirm sought) throws IOException {
        if (!isReady()) {
            throw new IOException("it failed a moment ago and is left alone");
        }
        if (!turns.tryAcquire()) {
            throw new IOException("too many are waiting for it");
        }
        try {
            return fitting(sought, reader.firms(ask(sought.text())));
        } finally {
            turns.release();
        }
    }

    // whoever asks for a number wants that firm and no other
    private static List<FoundFirm> fitting(SoughtFirm sought, List<FoundFirm> firms) {
        CreditCode number = sought.number();
        return firms.stream()
                .filter(firm -> number == null || number.normalised().equals(firm.creditCode()))
                .limit(MOST)
                .toList();
    }

    private String ask(String text) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.asking(text, MOST))
                .timeout(settings.patience())
                .header("Accept", "application/json");
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        HttpResponse<byte[]> answer = await(client.sendAsync(request.build(), said -> new BoundedBody()));
        String type = answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (answer.statusCode() == TOO_MANY || answer.statusCode() >= FAULT) {
            throw silent("status " + answer.statusCode(), null);
        }
        if (answer.statusCode() != OK || !type.startsWith("application/json")) {
            throw new IOException("status " + answer.statusCode() + ", " + (type.isEmpty() ? "no type" : "not JSON"));
        }
        // bytes that are no text are refused, not put into the form as signs that nobody wrote
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(answer.body())).toString();
    }

    // the request's own patience ends with the headers, and a body may trickle in for ever
    private <T> T await(CompletableFuture<T> answer) throws IOException {
        try {
            return answer.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw silent("no answer within " + settings.patience(), slow);
        } catch (ExecutionException failed) {
            if (isTooLong(failed)) {
                throw new IOException(failed);
            }
            throw silent(String.valueOf(failed.getCause()), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting", stopped);
        } finally {
            answer.cancel(true);
        }
    }

    private static boolean isTooLong(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .anyMatch(BoundedBody.TooLong.class::isInstance);
    }
}
