package org.lianzhao.shared.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/** Makes patches out of request bodies. */
@ApplicationScoped
public class Patches {
    private final ObjectMapper mapper;

    Patches(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The patch that a JSON object describes. */
    public Patch of(@Nullable JsonNode body) {
        if (body instanceof ObjectNode fields) {
            return new Patch(fields, mapper);
        }
        throw new Invalid("body", "field-unreadable");
    }
}
