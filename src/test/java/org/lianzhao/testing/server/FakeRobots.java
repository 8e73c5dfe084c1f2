package org.lianzhao.testing.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers as the robots of groups do, or as badly as they can. */
public final class FakeRobots implements AutoCloseable {
    /** A call as it came. */
    public record Call(String path, String query, String body) {}

    private final HttpServer server;
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    public FakeRobots() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.setExecutor(hands);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where a robot answers that is called so: its name says how. */
    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
    }

    /** What came to a robot, in order. */
    public List<Call> calls(String path) {
        return calls.stream().filter(call -> call.path().equals("/" + path)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        calls.add(new Call(path, String.valueOf(exchange.getRequestURI().getRawQuery()), body));
        if (path.startsWith("/silent")) {
            await();
        } else if (path.startsWith("/fault")) {
            exchange.sendResponseHeaders(502, -1);
        } else if (path.startsWith("/moved")) {
            exchange.getResponseHeaders().add("Location", "/good-elsewhere");
            exchange.sendResponseHeaders(307, -1);
        } else {
            byte[] said = said(path).getBytes(UTF_8);
            exchange.sendResponseHeaders(200, said.length);
            exchange.getResponseBody().write(said);
        }
        exchange.close();
    }

    private static String said(String path) {
        if (path.startsWith("/refusing")) {
            return "{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}";
        }
        if (path.startsWith("/junk")) {
            return "<html>ok</html>";
        }
        return path.startsWith("/endless") ? " ".repeat(100_000) : "{\"errcode\":0,\"errmsg\":\"ok\"}";
    }

    private void await() {
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        hands.shutdown();
    }
}
