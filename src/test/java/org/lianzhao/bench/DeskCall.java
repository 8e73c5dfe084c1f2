package org.lianzhao.bench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * A call of the desk, as somebody makes it.
 *
 * @param limit within how many milliseconds 95 of 100 are to be answered
 * @param perSecond how many are made a second
 * @param sql the one statement that answers it, for a bare loop; empty where several do
 * @param values its values
 */
record DeskCall(String name, int limit, int perSecond, Load load, String sql, List<String> values) {
    private static final int LIMIT = 100;
    private static final int RATE = 50;
    /** In the place of a statement: what writes is not made as often as can be. */
    static final String WRITES = "writes";

    static DeskCall reading(String name, Session session, String path) {
        return reading(name, session, path, "");
    }

    static DeskCall reading(String name, Session session, String path, String sql, String... values) {
        return new DeskCall(name, LIMIT, RATE, new Load(path, () -> session.get(path)), sql, List.of(values));
    }

    /** A screen that asks for several things at once: there when the last one is. As many requests a second as of one. */
    static DeskCall screen(String name, Session session, List<String> paths) {
        Supplier<CompletableFuture<Integer>> all = () -> {
            List<CompletableFuture<Integer>> asked =
                    paths.stream().map(session::get).toList();
            return CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
                    .thenApply(done -> asked.stream()
                            .map(CompletableFuture::join)
                            .max(Integer::compare)
                            .orElseThrow());
        };
        String full = "%s, all of its %d requests together".formatted(name, paths.size());
        return new DeskCall(full, LIMIT, Math.max(1, RATE / paths.size()), new Load(name, all), "", List.of());
    }

    static DeskCall writing(String name, int limit, Session session, String path, Supplier<String> body) {
        return new DeskCall(
                name, limit, RATE / 5, new Load(path, () -> session.ask(path, body.get())), WRITES, List.of());
    }

    /** Written the same way, to another place each time. */
    static DeskCall writing(String name, Session session, Supplier<String> path, String body) {
        return new DeskCall(
                name, LIMIT, RATE / 5, new Load(name, () -> session.ask(path.get(), body)), WRITES, List.of());
    }
}
