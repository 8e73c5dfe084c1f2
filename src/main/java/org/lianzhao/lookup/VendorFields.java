package org.lianzhao.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.text.PlainText;
import org.lianzhao.shared.time.Days;

/** The fields of one firm in a vendor's answer. What cannot be used is left out by name, and nothing is cut to fit. */
final class VendorFields {
    private final JsonNode firm;
    private final List<String> leftOut = new ArrayList<>();

    VendorFields(JsonNode firm) {
        this.firm = firm;
    }

    /** A text of one line, no longer than this. */
    Optional<String> text(String field, int most) {
        return text(field, firm.path(field), most);
    }

    /** Several such texts. */
    List<String> texts(String field, int mostOfThem, int most) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : firm.path(field)) {
            if (texts.size() < mostOfThem) {
                text(field, one, most).ifPresent(texts::add);
            }
        }
        return texts;
    }

    /** A day as 2019-03-21, not after the last one. */
    Optional<LocalDate> dayUpTo(String field, LocalDate last) {
        Optional<String> written = text(field, 20);
        try {
            Optional<LocalDate> day = written.map(Days::parse).filter(one -> !one.isAfter(last));
            if (day.isPresent() || written.isEmpty()) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // left out like one that has not come yet
        }
        leaveOut(field);
        return Optional.empty();
    }

    private Optional<String> text(String field, JsonNode value, int most) {
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        String line = value.isTextual() ? PlainText.line(value.textValue()) : null;
        if (line == null || line.codePointCount(0, line.length()) > most) {
            leaveOut(field);
            return Optional.empty();
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    /** Notes that a field cannot be used; there is nothing in its place. */
    @Nullable
    String leaveOut(String field) {
        if (!leftOut.contains(field)) {
            leftOut.add(field);
        }
        return null;
    }

    List<String> leftOut() {
        return List.copyOf(leftOut);
    }
}
