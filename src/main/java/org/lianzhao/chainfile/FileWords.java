package org.lianzhao.chainfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lianzhao.chain.Confidence;
import org.lianzhao.chain.LinkRelation;
import org.lianzhao.chain.SegmentKind;
import org.lianzhao.chain.Stage;

/** The words of a file for one of a few things: written in the language of who takes it out, read in both and as codes. */
final class FileWords<E extends Enum<E>> {
    private static final Pattern BLANKS = Pattern.compile("[\\s_]+");

    static final FileWords<SegmentKind> KINDS = new FileWords<>(Map.of(
            SegmentKind.GROUP, List.of("组", "Group", "分组"),
            SegmentKind.MATERIAL, List.of("材料", "Material"),
            SegmentKind.PART, List.of("零部件", "Part"),
            SegmentKind.PROCESS, List.of("工艺", "Process"),
            SegmentKind.EQUIPMENT, List.of("装备", "Equipment", "设备"),
            SegmentKind.SYSTEM, List.of("系统", "System"),
            SegmentKind.PRODUCT, List.of("产品", "Product"),
            SegmentKind.SERVICE, List.of("服务", "Service")));
    static final FileWords<Stage> STAGES = new FileWords<>(Map.of(
            Stage.UPSTREAM, List.of("上游", "Upstream"),
            Stage.MIDSTREAM, List.of("中游", "Midstream"),
            Stage.DOWNSTREAM, List.of("下游", "Downstream"),
            Stage.SUPPORT, List.of("支撑", "Support", "配套支撑")));
    static final FileWords<Confidence> CONFIDENCES = new FileWords<>(Map.of(
            Confidence.HIGH, List.of("高", "High"),
            Confidence.MEDIUM, List.of("中", "Medium"),
            Confidence.LOW, List.of("低", "Low")));
    static final FileWords<LinkRelation> RELATIONS = new FileWords<>(Map.of(
            LinkRelation.SUPPLIES, List.of("供应给", "Supplies", "供应"),
            LinkRelation.PROCESS_NEXT, List.of("下道工序", "Next step", "下一道工序"),
            LinkRelation.SERVES, List.of("服务于", "Serves"),
            LinkRelation.WASTE_TO, List.of("废料去向", "Waste to")));

    private final Map<E, List<String>> words;
    private final Map<String, E> meant = new LinkedHashMap<>();

    private FileWords(Map<E, List<String>> words) {
        this.words = words;
        words.forEach((value, said) -> {
            meant.put(plain(value.name()), value);
            said.forEach(word -> meant.put(plain(word), value));
        });
    }

    private static String plain(String word) {
        return BLANKS.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    }

    Optional<E> read(String written) {
        return Optional.ofNullable(meant.get(plain(written)));
    }

    /** The word that is written for a reader of this language. */
    String word(E value, Locale language) {
        return Objects.requireNonNull(words.get(value)).get(place(language));
    }

    private static int place(Locale language) {
        return language.equals(Locale.ENGLISH) ? 1 : 0;
    }

    /** All that may be written, for whoever wrote something else. */
    String choice(Locale language) {
        int place = place(language);
        return String.join(
                language.equals(Locale.ENGLISH) ? ", " : "、",
                words.keySet().stream()
                        .sorted()
                        .map(value -> Objects.requireNonNull(words.get(value)).get(place))
                        .toList());
    }
}
