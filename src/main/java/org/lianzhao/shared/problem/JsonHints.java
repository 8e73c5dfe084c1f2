package org.lianzhao.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** Where in a JSON text reading stopped, and why, in terms of whoever sent it. */
final class JsonHints {
    private JsonHints() {}

    /** The field is empty where the text as a whole is meant. */
    static Hint of(JsonProcessingException unreadable) {
        String path = unreadable instanceof JsonMappingException mapping ? path(mapping) : "";
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return new Hint(path, "field-unknown", unknown.getPropertyName());
        }
        if (unreadable instanceof MismatchedInputException mismatch) {
            return ValueHints.of(path, mismatch.getTargetType());
        }
        return new Hint(path, "body-broken");
    }

    private static String path(JsonMappingException unreadable) {
        StringBuilder path = new StringBuilder();
        unreadable.getPath().forEach(step -> {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        });
        return path.toString();
    }
}
