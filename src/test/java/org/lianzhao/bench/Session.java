package org.lianzhao.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's session, opened at the identity provider as a browser would and carried as its cookies. */
final class Session {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    // as a proxy calls the program: a connection for each call that is under way, not many calls over one
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String program;
    private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();

    private Session(String program) {
        this.program = program;
    }

    static Session signIn(String program, String user, String password) throws IOException, InterruptedException {
        Session session = new Session(program);
        String page = session.follow(HttpRequest.newBuilder(URI.create(program + "/login")));
        Matcher form = FORM.matcher(page);
        if (!form.find()) {
            throw new IOException("The identity provider shows no sign-in form");
        }
        String body =
                "username=%s&password=%s".formatted(URLEncoder.encode(user, UTF_8), URLEncoder.encode(password, UTF_8));
        session.follow(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        return session;
    }

    /** Calls the interface; completes with the status. */
    CompletableFuture<Integer> get(String path) {
        return status(HttpRequest.newBuilder(URI.create(program + path)).GET());
    }

    /** Calls the interface with a JSON body; completes with the status. */
    CompletableFuture<Integer> ask(String path, String body) {
        return status(posting(path, body));
    }

    /** Reads from the interface; the body of the answer. */
    String read(String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(URI.create(program + path)).GET());
    }

    /** How many bytes of an answer go over the wire to a browser, which takes it compressed. */
    long compressedSize(String path) throws IOException, InterruptedException {
        HttpRequest sent =
                signed(HttpRequest.newBuilder(URI.create(program + path)).header("Accept-Encoding", "gzip"));
        HttpResponse<byte[]> answer = client.send(sent, BodyHandlers.ofByteArray());
        if (!answer.headers().firstValue("content-encoding").orElse("").equals("gzip")) {
            throw new IOException(sent.uri() + " is not compressed");
        }
        return answer.body().length;
    }

    /** Reads a file from the interface, straight to the disk. */
    void download(String path, Path file) throws IOException, InterruptedException {
        HttpRequest sent = signed(HttpRequest.newBuilder(URI.create(program + path)));
        HttpResponse<Path> answer = client.send(sent, BodyHandlers.ofFile(file));
        if (answer.statusCode() != 200) {
            throw new IOException(sent.uri() + " answers " + answer.statusCode());
        }
    }

    /** Calls the interface with a JSON body. */
    String post(String path, String body) throws IOException, InterruptedException {
        return answer(posting(path, body));
    }

    /** Replaces something with a JSON body. */
    String put(String path, String body) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(URI.create(program + path))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder posting(String path, String body) {
        return HttpRequest.newBuilder(URI.create(program + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    /** Hands in a form with a file, which is streamed. */
    String upload(String path, Map<String, String> fields, Path file) throws IOException, InterruptedException {
        String boundary = "lianzhao-" + UUID.randomUUID();
        String part = "--%s\r\nContent-Disposition: form-data; name=\"%s\"";
        String before = fields.entrySet().stream()
                        .map(field -> part.formatted(boundary, field.getKey()) + "\r\n\r\n" + field.getValue() + "\r\n")
                        .collect(Collectors.joining())
                + part.formatted(boundary, "file")
                + "; filename=\"registrations.csv\"\r\nContent-Type: text/csv\r\n\r\n";
        return answer(HttpRequest.newBuilder(URI.create(program + path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(before),
                        BodyPublishers.ofFile(file),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    private CompletableFuture<Integer> status(HttpRequest.Builder request) {
        HttpRequest sent = signed(request);
        return client.sendAsync(sent, BodyHandlers.discarding()).thenApply(answer -> {
            keep(sent.uri(), answer);
            return answer.statusCode();
        });
    }

    private HttpRequest signed(HttpRequest.Builder request) {
        return request.header("X-Lianzhao-Request", "1")
                .header("Cookie", cookiesFor(URI.create(program)))
                .build();
    }

    private String answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpRequest sent = signed(request);
        HttpResponse<String> answer = client.send(sent, BodyHandlers.ofString());
        keep(sent.uri(), answer);
        if (answer.statusCode() >= 400) {
            throw new IOException(sent.uri() + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private String follow(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpRequest first = request.build();
        URI address = first.uri();
        HttpResponse<String> answer = send(request, address);
        while (answer.headers().firstValue("location").isPresent()) {
            address = address.resolve(answer.headers().firstValue("location").orElseThrow());
            answer = send(HttpRequest.newBuilder(address), address);
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request, URI address)
            throws IOException, InterruptedException {
        String known = cookiesFor(address);
        if (!known.isEmpty()) {
            request.setHeader("Cookie", known);
        }
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        keep(address, answer);
        return answer;
    }

    // a session's token is renewed every few minutes: who does not keep the new one waits for its renewal in every call
    private void keep(URI address, HttpResponse<?> answer) {
        answer.headers().allValues("set-cookie").forEach(cookie -> keep(address, cookie));
    }

    private void keep(URI address, String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        Map<String, String> jar = cookies.computeIfAbsent(address.getAuthority(), place -> new ConcurrentHashMap<>());
        if (cookie.contains("Max-Age=0")) {
            jar.remove(pair.substring(0, equals));
        } else {
            jar.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    private String cookiesFor(URI address) {
        return cookies.getOrDefault(address.getAuthority(), Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
