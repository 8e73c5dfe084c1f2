package org.lianzhao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** An import as a signed-in person makes it. */
final class ImportCall {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Session session;

    ImportCall(Session session) {
        this.session = session;
    }

    /** Hands a file in for a dry run; returns the import's key. */
    String handIn(Path file) throws IOException, InterruptedException {
        Map<String, String> fields = Map.of("kind", "companies", "mode", "dry-run", "source", "benchmark");
        return JSON.readTree(session.upload("/api/imports", fields, file))
                .path("id")
                .asText();
    }

    void commit(String id) throws IOException, InterruptedException {
        session.post("/api/imports/" + id + "/commit", "{}");
    }

    /** Waits until the import has come this far. */
    Void await(String id, String status) throws IOException, InterruptedException {
        for (JsonNode view = view(id); !view.path("status").asText().equals(status); view = view(id)) {
            if (view.path("status").asText().equals("FAILED")) {
                throw new IOException("The import failed: " + view);
            }
            Thread.sleep(200);
        }
        return null;
    }

    /** What became of the rows, in words. */
    String counts(String id) throws IOException, InterruptedException {
        JsonNode view = view(id);
        return "%,d rows: %,d created, %,d updated, %,d unchanged, %,d held for review, %,d rejected"
                .formatted(
                        view.path("rows").asInt(),
                        view.path("created").asInt(),
                        view.path("updated").asInt(),
                        view.path("unchanged").asInt(),
                        view.path("review").asInt(),
                        view.path("rejected").asInt());
    }

    private JsonNode view(String id) throws IOException, InterruptedException {
        return JSON.readTree(session.read("/api/imports/" + id));
    }
}
