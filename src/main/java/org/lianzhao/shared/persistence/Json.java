package org.lianzhao.shared.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Free-form values in a column: written and read as JSON, in one way everywhere. */
@ApplicationScoped
public class Json {
    private static final TypeReference<Map<String, @Nullable Object>> FIELDS = new TypeReference<>() {};
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final ObjectMapper mapper;

    Json(ObjectMapper mapper) {
        // what an older or newer release wrote may have a field more; requests are read more strictly
        this.mapper = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** The value as JSON text. */
    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Not writable as JSON: " + value.getClass(), impossible);
        }
    }

    /** A value of this type that this program wrote. */
    public <T> T read(String text, Class<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Not readable as " + type, damaged);
        }
    }

    /** The fields of a JSON object that this program wrote. */
    public Map<String, @Nullable Object> fields(String text) {
        try {
            return mapper.readValue(text, FIELDS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Not a JSON object", damaged);
        }
    }

    /** The fields under {@code after} of a change's payload. */
    public Map<String, @Nullable Object> after(String payload) {
        try {
            return mapper.convertValue(mapper.readTree(payload).path("after"), FIELDS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Not a JSON object", damaged);
        }
    }

    /** The texts of a JSON array that this program wrote. */
    public List<String> texts(String text) {
        try {
            return mapper.readValue(text, TEXTS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Not a JSON array", damaged);
        }
    }
}
