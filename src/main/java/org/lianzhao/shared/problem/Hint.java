package org.lianzhao.shared.problem;

import java.util.List;

/** What is wrong with one field, and what would do: a key of the problem texts and what fills its sentence. */
record Hint(String field, String key, List<Object> values) {
    Hint(String field, String key, Object... values) {
        this(field, key, List.of(values));
    }

    /** The same hint where the value is only a part of the request: under this field. */
    Hint under(String parent) {
        String separator = field.startsWith("[") ? "" : ".";
        return new Hint(field.isEmpty() ? parent : parent + separator + field, key, values);
    }
}
