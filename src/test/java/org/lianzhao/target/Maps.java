package org.lianzhao.target;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.lianzhao.chain.Confidence;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.chain.SegmentKind;

/** Topics of the segments that the program ships with, and its general words. */
final class Maps {
    private static final Pattern ROW = Pattern.compile("\\('([^']+)'\\)");

    private Maps() {}

    static Topic topic(String code) {
        return Topic.of(segment(code).spoken(), generalWords());
    }

    static List<String> generalWords() {
        return ROW.matcher(text("/db/migration/V081__general_word_rows.sql"))
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    private static SegmentFacts segment(String code) {
        JsonNode map = json("/chains/" + (code.startsWith("EQ") ? "equipment.json" : "electronics.json"));
        JsonNode found = StreamSupport.stream(map.get("segments").spliterator(), false)
                .filter(segment -> segment.get("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
        return new SegmentFacts(
                UUID.randomUUID(),
                code,
                UUID.randomUUID(),
                found.get("nameZh").asText(),
                null,
                found.get("nameEn").asText(),
                SegmentKind.PART,
                null,
                null,
                null,
                Confidence.LOW,
                List.of(),
                words(found, "typicalProducts"),
                words(found, "keywords"),
                words(found, "negativeKeywords"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<String> words(JsonNode segment, String field) {
        return StreamSupport.stream(segment.path(field).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode json(String place) {
        try {
            return new ObjectMapper().readTree(text(place));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(String place) {
        try (InputStream file = Maps.class.getResourceAsStream(place)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
