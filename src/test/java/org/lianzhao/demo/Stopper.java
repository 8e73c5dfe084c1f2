package org.lianzhao.demo;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.lianzhao.testing.server.ServerProcess;

/** Stops the servers, the last started first, when the launcher ends for whatever reason it can still notice. */
final class Stopper implements Runnable {
    private final Deque<ServerProcess> servers = new ArrayDeque<>();
    private volatile boolean stopping;

    synchronized ServerProcess add(ServerProcess server) {
        servers.push(server);
        return server;
    }

    boolean isStopping() {
        return stopping;
    }

    @Override
    public synchronized void run() {
        stopping = true;
        for (ServerProcess server : servers) {
            try {
                server.stop();
            } catch (IOException failed) {
                System.err.println(server.name() + ": " + failed.getMessage());
            }
        }
    }
}
