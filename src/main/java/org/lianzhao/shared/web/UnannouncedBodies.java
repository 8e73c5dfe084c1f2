package org.lianzhao.shared.web;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lianzhao.shared.problem.TooLarge;

/** Stops reading a body that did not announce its length and turns out too large, and says so. */
class UnannouncedBodies {
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private final long limit;

    UnannouncedBodies(@ConfigProperty(name = "lianzhao.body-limit") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    @ServerRequestFilter
    void bound(ContainerRequestContext request) {
        boolean files = BodyLimits.takesFiles(request.getUriInfo().getPath());
        if (request.getLength() < 0 && WITH_BODY.contains(request.getMethod()) && !files) {
            request.setEntityStream(new Counted(request.getEntityStream(), limit));
        }
    }

    private static final class Counted extends FilterInputStream {
        private long left;

        private Counted(InputStream body, long limit) {
            super(body);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new TooLarge();
            }
        }
    }
}
