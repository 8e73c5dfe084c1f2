package org.lianzhao.testing.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianzhao.likeness.CreditCode;

/** Answers as a data vendor does, or as badly as one can: slowly, at length, with a page, with somebody else's firm. */
public final class FakeVendor implements AutoCloseable {
    /** What it knows its caller by. */
    public static final String TOKEN = "only-for-tests";

    /** A name that begins with this is one that it does not know. */
    public static final String UNKNOWN = "无";

    /** A name that begins with this is one that ten firms have, each with a number of its own. */
    public static final String MANY = "多";

    public static final String SILENCE = "示例沉默数据";
    public static final String TRICKLE = "示例滴漏数据";
    public static final String HUGE = "示例超长数据";
    public static final String PAGE = "示例网页数据";
    public static final String FAULT = "示例故障数据";
    public static final String MOVED = "示例搬走数据";
    public static final String NO_LIST = "示例无列数据";
    public static final String GARBLED = "示例乱码数据";

    private final HttpServer server;
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();

    public FakeVendor() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.setExecutor(hands);
        server.createContext("/firms", this::answer);
        server.createContext("/elsewhere", exchange -> say(exchange, "application/json", "{\"firms\":[]}"));
        server.start();
    }

    /** Where it answers. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/firms";
    }

    /** What it was asked for, in order. */
    public List<String> asked() {
        return asked;
    }

    /** What callers said who they are. */
    public List<String> tokens() {
        return tokens;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String sought = sought(exchange);
        asked.add(sought);
        tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        switch (sought) {
            case SILENCE -> await();
            case TRICKLE -> trickle(exchange);
            case HUGE -> say(exchange, "application/json", "{\"firms\":[],\"more\":\"" + "长".repeat(200_000) + "\"}");
            case PAGE -> say(exchange, "text/html", "<h1>请登录</h1>");
            case NO_LIST -> say(exchange, "application/json", "[".repeat(5000));
            case GARBLED -> say(exchange, "{\"firms\":[{\"name\":\"湘\"}]}".getBytes(Charset.forName("GBK")));
            case FAULT -> exchange.sendResponseHeaders(500, -1);
            case MOVED -> {
                exchange.getResponseHeaders().add("Location", "/elsewhere");
                exchange.sendResponseHeaders(302, -1);
            }
            default -> say(exchange, "application/json; charset=utf-8", "{\"firms\":[%s]}".formatted(firm(sought)));
        }
        exchange.close();
    }

    private static String sought(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return URLDecoder.decode(query.replaceFirst("^q=", "").replaceFirst("&limit=.*", ""), UTF_8);
    }

    private static String firm(String sought) {
        if (sought.startsWith(UNKNOWN)) {
            return "";
        }
        if (sought.startsWith(MANY)) {
            return IntStream.range(0, 10)
                    .mapToObj(one -> firm("湘" + sought.substring(1) + (char) ('甲' + one)))
                    .collect(Collectors.joining(","));
        }
        boolean number = sought.matches("[0-9A-Z]{18}");
        return """
            {"name": "%s", "creditCode": "%s", "formerNames": ["湘南样例电子厂"], "enterpriseType": "有限责任公司",
             "capital": "500万元人民币", "foundedOn": "2019-03-21", "region": "431103",
             "address": "湖南省永州市冷水滩区示例路1号", "legalRepresentative": "样先生", "industry": "3989",
             "businessScope": "电子元件制造；电子产品销售", "status": "存续", "asOf": "2026-01-31", "rank": 7}
            """.formatted(number ? "湘南查询样例有限公司" : sought, number ? sought : codeOf(sought));
    }

    /** The credit code of its firm of this name, with a right check character. */
    public static String codeOf(String name) {
        String start = "91431100MA%07d".formatted(Math.floorMod(name.hashCode(), 10_000_000));
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(last -> start + (char) last)
                .filter(code -> new CreditCode(code).isValid())
                .findFirst()
                .orElseThrow();
    }

    private static void say(HttpExchange exchange, String type, String words) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        send(exchange, words.getBytes(UTF_8));
    }

    private static void say(HttpExchange exchange, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        send(exchange, bytes);
    }

    private static void send(HttpExchange exchange, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void trickle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        OutputStream body = exchange.getResponseBody();
        body.write('{');
        body.flush();
        await();
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
