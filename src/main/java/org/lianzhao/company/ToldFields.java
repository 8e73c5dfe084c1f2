package org.lianzhao.company;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.text.PersonalData;

/**
 * Fields of a firm as they are told to the audit and to other systems: without the numbers and addresses of people that
 * somebody wrote in them. The register itself keeps what was typed.
 */
final class ToldFields {
    private ToldFields() {}

    /** These fields with every text masked; compared before, so that no change goes unnoticed. */
    static Map<String, @Nullable Object> of(Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        fields.forEach((field, value) -> told.put(field, value == null ? null : masked(value)));
        return told;
    }

    private static Object masked(Object value) {
        if (value instanceof String text) {
            return PersonalData.masked(text);
        }
        return value instanceof List<?> many
                ? many.stream().map(ToldFields::masked).toList()
                : value;
    }
}
