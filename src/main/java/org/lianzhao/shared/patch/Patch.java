package org.lianzhao.shared.patch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Unreadable;

/**
 * The body of a PATCH: what it names is changed, {@code null} clears, the rest stays. Whoever applies it names every
 * field it understands and ends with {@link #nothingElse()}.
 */
public final class Patch {
    private final ObjectNode body;
    private final ObjectMapper mapper;
    private final Set<String> understood = new HashSet<>();

    Patch(ObjectNode body, ObjectMapper mapper) {
        this.body = body;
        this.mapper = mapper;
    }

    /** The version of the record that the caller was looking at. */
    public int version() {
        understood.add("version");
        JsonNode version = body.get("version");
        if (version == null || !version.canConvertToInt()) {
            throw new Invalid("version", "field-required");
        }
        return version.intValue();
    }

    /** A text of at most so many characters; a blank one clears. */
    public Patch text(String field, int most, Consumer<@Nullable String> change) {
        return value(field, new TypeReference<String>() {}, text -> {
            String given = text == null || text.isBlank() ? null : text.strip();
            if (given != null && given.length() > most) {
                throw new Invalid(field, "field-too-long", most);
            }
            change.accept(given);
        });
    }

    /** A text that may be changed, but not cleared. */
    public Patch requiredText(String field, int most, Consumer<String> change) {
        return text(field, most, text -> {
            if (text == null) {
                throw new Invalid(field, "field-required");
            }
            change.accept(text);
        });
    }

    /** Texts of at most so many characters; blank ones are left out, null clears all. */
    public Patch texts(String field, int mostTexts, int most, Consumer<List<String>> change) {
        return value(field, new TypeReference<List<@Nullable String>>() {}, texts -> {
            List<String> given = texts == null
                    ? List.of()
                    : texts.stream()
                            .filter(text -> text != null && !text.isBlank())
                            .map(String::strip)
                            .toList();
            if (given.size() > mostTexts) {
                throw new Invalid(field, "field-too-many", mostTexts);
            }
            if (given.stream().anyMatch(text -> text.length() > most)) {
                throw new Invalid(field, "field-too-long", most);
            }
            change.accept(given);
        });
    }

    /** What the body has in a text field, for looking at it before anything is read or changed; null where it has none. */
    public @Nullable String given(String field) {
        return body.path(field).textValue();
    }

    /** A value of this type. */
    public <T> Patch value(String field, TypeReference<T> type, Consumer<@Nullable T> change) {
        understood.add(field);
        if (body.has(field)) {
            change.accept(read(field, type));
        }
        return this;
    }

    /** A value that may be changed, but not cleared. */
    public <T> Patch requiredValue(String field, TypeReference<T> type, Consumer<T> change) {
        return value(field, type, value -> {
            if (value == null) {
                throw new Invalid(field, "field-required");
            }
            change.accept(value);
        });
    }

    private <T> @Nullable T read(String field, TypeReference<T> type) {
        try {
            return mapper.readValue(mapper.treeAsTokens(body.get(field)), type);
        } catch (JsonProcessingException unreadable) {
            throw Unreadable.field(field, unreadable);
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Refuses fields that were not understood: a slip in a name must not look like a success. */
    public void nothingElse() {
        body.fieldNames().forEachRemaining(field -> {
            if (!understood.contains(field)) {
                throw new Invalid(field, "field-unknown", field);
            }
        });
    }
}
