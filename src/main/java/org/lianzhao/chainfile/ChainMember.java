package org.lianzhao.chainfile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the chain itself from JSON, as the rows that its sheet would have. */
final class ChainMember {
    private static final String ROLES = "roles";

    private final JsonParser json;
    private final JsonCells cells;
    private final List<FileRow> rows;

    ChainMember(JsonParser json, JsonCells cells, List<FileRow> rows) {
        this.json = json;
        this.cells = cells;
        this.rows = rows;
    }

    void read() throws IOException {
        rows.clear();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            json.nextToken();
            Optional<ChainItem> item = Arrays.stream(ChainItem.values())
                    .filter(one -> !one.member().isEmpty() && one.member().equals(member))
                    .findFirst();
            if (item.isPresent()) {
                add(item.get().title());
            } else if (member.equals(ROLES) && json.currentToken() == JsonToken.START_ARRAY) {
                roles();
            } else {
                json.skipChildren();
            }
        }
    }

    private void add(String item) throws IOException {
        Set<FileField> broken = new HashSet<>();
        List<String> content = cells.scalar(() -> broken.add(FileField.CONTENT));
        add(Map.of(FileField.ITEM, List.of(item), FileField.CONTENT, content), broken);
    }

    private void add(Map<FileField, List<String>> values, Set<FileField> broken) {
        rows.add(new FileRow(FileSheet.CHAIN, rows.size() + 1, values, Set.of(), broken));
        ChainBookReader.requireFew(FileSheet.CHAIN, rows.size());
    }

    private void roles() throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Map<FileField, List<String>> values = new EnumMap<>(FileField.class);
            Set<FileField> broken = new HashSet<>();
            if (json.currentToken() == JsonToken.START_OBJECT) {
                role(values, broken);
            } else {
                json.skipChildren();
                broken.add(FileField.ITEM);
            }
            add(values, broken);
        }
    }

    private void role(Map<FileField, List<String>> values, Set<FileField> broken) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "kind" -> values.put(FileField.ITEM, cells.scalar(() -> broken.add(FileField.ITEM)));
                case "name" -> values.put(FileField.CONTENT, cells.scalar(() -> broken.add(FileField.CONTENT)));
                case "note" -> values.put(FileField.NOTE, cells.scalar(() -> broken.add(FileField.NOTE)));
                case "creditCode" -> values.put(FileField.FIRM, cells.scalar(() -> broken.add(FileField.FIRM)));
                default -> json.skipChildren();
            }
        }
    }
}
