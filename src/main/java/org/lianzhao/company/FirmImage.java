package org.lianzhao.company;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.NameKind;

/**
 * What the register says of a firm, as it can be put back to the letter.
 *
 * @param columns the columns behind every {@link MergeField}, as text
 * @param sources facts that are from elsewhere than the firm
 */
record FirmImage(
        Map<String, @Nullable String> columns, Set<Alias> names, Set<String> tags, Map<Gap, FactSource> sources) {

    boolean lacks(MergeField field) {
        return columns.get(field.column()) == null;
    }

    boolean agrees(FirmImage other, MergeField field) {
        // of a region the code says everything: city and province follow from it
        List<String> telling = field == MergeField.REGION ? List.of(field.column()) : field.columns();
        return telling.stream().allMatch(column -> Objects.equals(columns.get(column), other.columns.get(column)));
    }

    String name() {
        return Objects.requireNonNull(columns.get("name"));
    }

    @Nullable
    String creditCode() {
        return columns.get("credit_code");
    }

    /** The official name, as names are kept. */
    List<Alias> official() {
        return names.stream().filter(name -> name.kind() == NameKind.OFFICIAL).toList();
    }

    Set<String> nameKeys() {
        return names.stream().map(Alias::nameKey).collect(Collectors.toSet());
    }

    /** This image with these fields as another one has them. */
    Map<String, @Nullable String> columnsWith(List<MergeField> fields, FirmImage other) {
        Map<String, @Nullable String> all = new HashMap<>(columns);
        fields.stream()
                .flatMap(field -> field.columns().stream())
                .forEach(column -> all.put(column, other.columns.get(column)));
        return all;
    }
}
