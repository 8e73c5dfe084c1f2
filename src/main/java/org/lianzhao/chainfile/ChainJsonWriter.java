package org.lianzhao.chainfile;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.Technology;
import org.lianzhao.shared.industry.Industries;
import org.lianzhao.shared.industry.IndustryClass;

/** Writes a map as JSON, in the layout of the maps that the program is delivered with. */
final class ChainJsonWriter {
    private static final String LAYOUT = "1.1";

    private final Industries industries;

    ChainJsonWriter(Industries industries) {
        this.industries = industries;
    }

    void write(FileRows rows, OutputStream target) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(target, JsonEncoding.UTF8)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("schemaVersion", LAYOUT);
            json.writeObjectFieldStart(FileSheet.CHAIN.member());
            chain(json, rows.chain());
            json.writeEndObject();
            json.writeArrayFieldStart(FileSheet.SEGMENTS.member());
            for (FileRow row : rows.segments()) {
                cells(json, row);
            }
            json.writeEndArray();
            json.writeArrayFieldStart(FileSheet.LINKS.member());
            for (FileRow row : rows.links()) {
                cells(json, row);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void chain(JsonGenerator json, List<FileRow> rows) throws IOException {
        for (FileRow row : rows) {
            ChainItem item = item(row);
            if (item.role() == null) {
                json.writeStringField(item.member(), row.text(FileField.CONTENT).orElse(""));
            }
        }
        json.writeArrayFieldStart("roles");
        for (FileRow row : rows) {
            ChainItem item = item(row);
            if (item.role() != null && row.text(FileField.CONTENT).isPresent()) {
                json.writeStartObject();
                json.writeStringField("kind", item.role().name());
                json.writeStringField("name", row.text(FileField.CONTENT).orElse(""));
                text(json, "note", row.textOrNull(FileField.NOTE));
                text(json, "creditCode", row.textOrNull(FileField.FIRM));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static ChainItem item(FileRow row) {
        return row.text(FileField.ITEM).flatMap(ChainItem::called).orElseThrow();
    }

    private static void text(JsonGenerator json, String member, @Nullable String text) throws IOException {
        if (text == null) {
            json.writeNullField(member);
        } else {
            json.writeStringField(member, text);
        }
    }

    private void cells(JsonGenerator json, FileRow row) throws IOException {
        json.writeStartObject();
        for (FileField field : row.sheet().fields()) {
            switch (field.form()) {
                case TEXT -> text(json, field.member(), row.textOrNull(field));
                case NUMBER -> {
                    @Nullable String number = row.textOrNull(field);
                    if (number == null) {
                        json.writeNullField(field.member());
                    } else {
                        json.writeNumberField(field.member(), Integer.parseInt(number));
                    }
                }
                case WORDS -> words(json, field, row.words(field));
            }
        }
        json.writeEndObject();
    }

    private void words(JsonGenerator json, FileField field, List<String> words) throws IOException {
        json.writeArrayFieldStart(field.member());
        for (String word : words) {
            if (field == FileField.INDUSTRIES) {
                industry(json, word);
            } else if (field == FileField.TECHNOLOGIES) {
                technology(json, WordCell.technology(word));
            } else {
                json.writeString(word);
            }
        }
        json.writeEndArray();
    }

    private void industry(JsonGenerator json, String code) throws IOException {
        @Nullable IndustryClass known = industries.of(code).orElse(null);
        json.writeStartObject();
        json.writeStringField("code", code);
        text(json, "gb4754", known == null ? null : known.code());
        text(json, "name", known == null ? null : known.name());
        json.writeEndObject();
    }

    private static void technology(JsonGenerator json, Technology technology) throws IOException {
        json.writeStartObject();
        json.writeStringField("word", technology.word());
        json.writeBooleanField("critical", technology.critical());
        json.writeEndObject();
    }
}
