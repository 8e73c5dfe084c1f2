package org.lianzhao.bench;

import java.util.List;

/**
 * A call of the interface, and the statement that answers it in a bare loop.
 *
 * @param sql empty where several statements answer the call and a bare loop would compare nothing
 */
record Call(String name, String path, String sql, List<String> values) {}
