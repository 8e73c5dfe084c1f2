package org.lianzhao.chainfile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.Technology;

/** Reads objects of JSON as rows, and their members as cells. */
final class JsonCells {
    private final JsonParser json;
    private final TextBudget budget;

    JsonCells(JsonParser json, TextBudget budget) {
        this.json = json;
        this.budget = budget;
    }

    /** The value at which the parser stands, as a row; one that is no object is broken in the row's first column. */
    FileRow row(FileSheet sheet, int number) throws IOException {
        Map<FileField, List<String>> values = new EnumMap<>(FileField.class);
        Set<FileField> broken = new HashSet<>();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            broken.add(sheet.fields().get(0));
            return new FileRow(sheet, number, values, Set.of(), broken);
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            json.nextToken();
            @Nullable FileField field = FileField.member(sheet, member);
            if (field == null) {
                json.skipChildren();
            } else if (!cell(field, values)) {
                broken.add(field);
            }
        }
        return new FileRow(sheet, number, values, Set.of(), broken);
    }

    private boolean cell(FileField field, Map<FileField, List<String>> values) throws IOException {
        List<String> words = new ArrayList<>();
        values.put(field, words);
        if (field.form() == FileField.Form.WORDS && json.currentToken() == JsonToken.START_ARRAY) {
            boolean whole = true;
            while (json.nextToken() != JsonToken.END_ARRAY) {
                whole &= word(words);
            }
            return whole;
        }
        if (json.currentToken() == JsonToken.START_OBJECT) {
            json.skipChildren();
            return false;
        }
        return word(words);
    }

    // a word, or an object that names one: {"word": …, "critical": true}, {"code": "C3974", …}
    private boolean word(List<String> words) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return true;
        }
        if (json.currentToken().isScalarValue()) {
            words.add(budget.spend(json.getText()));
            return true;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            json.skipChildren();
            return false;
        }
        @Nullable String named = named();
        if (named != null) {
            words.add(budget.spend(named));
        }
        return named != null;
    }

    private @Nullable String named() throws IOException {
        @Nullable String word = null;
        boolean critical = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            boolean scalar = json.nextToken().isScalarValue();
            if (scalar && (member.equals("word") || member.equals("code"))) {
                word = json.getText();
            } else if (member.equals("critical")) {
                critical = json.currentToken() == JsonToken.VALUE_TRUE;
            }
            json.skipChildren();
        }
        return word == null ? null : WordCell.of(new Technology(word, critical));
    }

    /** The scalar at which the parser stands, as text; nothing for null; anything else is passed over and {@code broken}. */
    List<String> scalar(Runnable broken) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return List.of();
        }
        if (json.currentToken().isScalarValue()) {
            return List.of(budget.spend(json.getText()));
        }
        json.skipChildren();
        broken.run();
        return List.of();
    }
}
