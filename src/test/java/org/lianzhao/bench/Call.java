package org.lianzhao.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A call of the interface, and the statement that answers it in a bare loop.
 *
 * @param bodies what is posted, one after the other; empty where the call reads
 * @param sql empty where several statements answer the call and a bare loop would compare nothing
 */
record Call(String name, String path, List<String> bodies, String sql, List<String> values) {

    static Call reading(String name, String path) {
        return new Call(name, path, List.of(), "", List.of());
    }

    static Call reading(String name, String path, String sql, String... values) {
        return new Call(name, path, List.of(), sql, List.of(values));
    }

    /** The call as this person makes it. */
    Load by(Session session) {
        if (bodies.isEmpty()) {
            return new Load(path, () -> session.get(path));
        }
        AtomicInteger turn = new AtomicInteger();
        return new Load(
                path, () -> session.ask(path, bodies.get(Math.floorMod(turn.getAndIncrement(), bodies.size()))));
    }
}
