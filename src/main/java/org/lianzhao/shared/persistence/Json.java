package org.lianzhao.shared.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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

    /** JSON that this program wrote, every text in it in other words; to the letter the same where no word changes. */
    public String reword(String text, UnaryOperator<String> words) {
        return reword(text, field -> true, words);
    }

    /** The same with the texts in these fields only, however deep they stand, and in what is below them. */
    public String reword(String text, Predicate<String> fields, UnaryOperator<String> words) {
        try {
            JsonNode written = mapper.readTree(text);
            JsonNode reworded = reworded(written, written.isArray(), fields, words);
            return reworded.equals(written) ? text : mapper.writeValueAsString(reworded);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Not JSON", damaged);
        }
    }

    private static JsonNode reworded(
            JsonNode written, boolean meant, Predicate<String> fields, UnaryOperator<String> words) {
        if (written.isTextual()) {
            return meant ? TextNode.valueOf(words.apply(written.textValue())) : written;
        }
        if (written.isArray()) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            written.forEach(item -> all.add(reworded(item, meant, fields, words)));
            return all;
        }
        if (!written.isObject()) {
            return written;
        }
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        written.fields()
                .forEachRemaining(field -> all.set(
                        field.getKey(),
                        reworded(field.getValue(), meant || fields.test(field.getKey()), fields, words)));
        return all;
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
