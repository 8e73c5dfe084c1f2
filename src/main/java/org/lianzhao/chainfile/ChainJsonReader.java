package org.lianzhao.chainfile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lianzhao.shared.problem.Invalid;

/**
 * Reads a map from JSON, token by token: a file may nest brackets without end or hold a million lists, and none of that
 * is kept. Members that this program does not know (firms, statuses, counts) are passed over.
 */
final class ChainJsonReader {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser json;
    private final JsonCells cells;
    private final Set<FileSheet> parts = EnumSet.noneOf(FileSheet.class);
    private final List<FileRow> chain = new ArrayList<>();
    private final List<FileRow> segments = new ArrayList<>();
    private final List<FileRow> links = new ArrayList<>();

    private ChainJsonReader(JsonParser json) {
        this.json = json;
        this.cells = new JsonCells(json, new TextBudget());
    }

    /** @throws Invalid when it is no JSON, or none of a map */
    static FileRows read(Path file) {
        try (JsonParser json = FACTORY.createParser(file.toFile())) {
            return new ChainJsonReader(json).read();
        } catch (JsonParseException torn) {
            throw new Invalid(
                    "file",
                    "chain-file-json",
                    torn.getLocation() == null ? 1 : torn.getLocation().getLineNr());
        } catch (JsonProcessingException unbounded) {
            throw new Invalid("file", "chain-file-json-size");
        } catch (IOException unreadable) {
            throw new Invalid("file", "chain-file-json", 1);
        }
    }

    private FileRows read() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new Invalid("file", "chain-file-json-shape");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            json.nextToken();
            member(member);
        }
        if (json.nextToken() != null || parts.isEmpty()) {
            throw new Invalid("file", "chain-file-json-shape");
        }
        return new FileRows(FileFormat.JSON, parts, chain, segments, links);
    }

    private void member(String name) throws IOException {
        if (name.equals(FileSheet.CHAIN.member())) {
            require(JsonToken.START_OBJECT);
            parts.add(FileSheet.CHAIN);
            new ChainMember(json, cells, chain).read();
        } else if (name.equals(FileSheet.SEGMENTS.member())) {
            list(FileSheet.SEGMENTS, segments);
        } else if (name.equals(FileSheet.LINKS.member())) {
            list(FileSheet.LINKS, links);
        } else {
            json.skipChildren();
        }
    }

    private void list(FileSheet sheet, List<FileRow> rows) throws IOException {
        require(JsonToken.START_ARRAY);
        parts.add(sheet);
        rows.clear(); // of two members of one name the last one holds
        for (int number = 1; json.nextToken() != JsonToken.END_ARRAY; number++) {
            rows.add(cells.row(sheet, number));
            ChainBookReader.requireFew(sheet, rows.size());
        }
    }

    private void require(JsonToken wanted) {
        if (json.currentToken() != wanted) {
            throw new Invalid("file", "chain-file-json-shape");
        }
    }
}
