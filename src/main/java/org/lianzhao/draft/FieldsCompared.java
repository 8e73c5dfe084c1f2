package org.lianzhao.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainContent;
import org.lianzhao.chain.SegmentContent;
import org.lianzhao.chain.SegmentPlace;
import org.lianzhao.chain.SegmentVerdict;
import org.lianzhao.chain.Technology;

/** Compares a segment on two maps field by field. */
final class FieldsCompared {
    private final List<ChangedField> changed = new ArrayList<>();

    List<ChangedField> changed() {
        return List.copyOf(changed);
    }

    /** What that is, taken together: a new name says more than a new keyword, that more than a new place. */
    Optional<DraftMark> mark() {
        return changed.stream().map(ChangedField::field).map(MapField::mark).min(Comparator.naturalOrder());
    }

    void chains(ChainContent was, ChainContent is) {
        value(MapField.NAME, was.name(), is.name());
        value(MapField.NAME_EN, was.nameEn(), is.nameEn());
        value(MapField.DESCRIPTION, was.description(), is.description());
        value(MapField.DESCRIPTION_EN, was.descriptionEn(), is.descriptionEn());
        value(MapField.PARK, was.park(), is.park());
        said(MapField.ROLES, roles(was), roles(is));
    }

    private static List<Said> roles(ChainContent chain) {
        return chain.roles().stream()
                .map(role -> {
                    String who = role.note() == null ? role.name() : role.name() + "（" + role.note() + "）";
                    return switch (role.kind()) {
                        case LEADER -> new Said("链长 " + who, "chain leader " + who);
                        case ANCHOR ->
                            role.companyId() == null
                                    ? new Said("链主 " + who, "anchor firm " + who)
                                    : new Said("链主 " + who + " · 企业库", "anchor firm " + who + " · in the register");
                        case OFFICE -> new Said("链办 " + who, "chain office " + who);
                        case EXPERT -> new Said("专家 " + who, "expert " + who);
                    };
                })
                .toList();
    }

    void verdicts(@Nullable SegmentVerdict was, @Nullable SegmentVerdict is) {
        value(MapField.STATUS, was == null ? null : was.status(), is == null ? null : is.status());
        value(MapField.ACTION, was == null ? null : was.action(), is == null ? null : is.action());
    }

    void contents(SegmentContent was, SegmentContent is) {
        value(MapField.NAME, was.name(), is.name());
        value(MapField.NAME_EN, was.nameEn(), is.nameEn());
        value(MapField.SHORT_NAME, was.shortName(), is.shortName());
        value(MapField.KIND, was.kind(), is.kind());
        value(MapField.IMPORTANCE, was.importance(), is.importance());
        value(MapField.PRIORITY, was.priority(), is.priority());
        value(MapField.REQUIRED, was.required(), is.required());
        value(MapField.CONFIDENCE, was.industryConfidence(), is.industryConfidence());
        words(MapField.INDUSTRIES, was.industries(), is.industries());
        words(MapField.PRODUCTS, was.products(), is.products());
        words(MapField.KEYWORDS, was.keywords(), is.keywords());
        words(MapField.NEGATIVE_KEYWORDS, was.negativeKeywords(), is.negativeKeywords());
        words(MapField.PROCESSES, was.processes(), is.processes());
        said(MapField.TECHNOLOGIES, technologies(was), technologies(is));
        words(MapField.SCARCE_RESOURCES, was.scarceResources(), is.scarceResources());
    }

    /** A segment that only went along with its group has not moved. */
    void places(Pictured was, Pictured is, MapPicture before, MapPicture after) {
        SegmentPlace from = was.place();
        SegmentPlace to = is.place();
        if (is.group() && from.stage() != to.stage()) {
            value(MapField.STAGE, from.stage(), to.stage());
        } else if (!Objects.equals(from.groupId(), to.groupId())) {
            changed.add(new ChangedField(MapField.GROUP, name(from, before), name(to, after)));
        } else if (from.position() != to.position()) {
            changed.add(new ChangedField(MapField.ORDER, List.of(), List.of()));
        }
    }

    private static List<Said> name(SegmentPlace place, MapPicture map) {
        return map.find(place.groupId()).map(group -> List.of(group.name())).orElse(List.of());
    }

    private void value(MapField field, @Nullable Object was, @Nullable Object is) {
        if (!Objects.equals(was, is)) {
            changed.add(new ChangedField(
                    field,
                    was == null ? List.of() : List.of(Said.of(was)),
                    is == null ? List.of() : List.of(Said.of(is))));
        }
    }

    private void words(MapField field, List<String> was, List<String> is) {
        said(
                field,
                was.stream().map(Said::of).toList(),
                is.stream().map(Said::of).toList());
    }

    // where only the order differs, both lists are empty
    private void said(MapField field, List<Said> was, List<Said> is) {
        if (!was.equals(is)) {
            changed.add(new ChangedField(
                    field,
                    was.stream().filter(word -> !is.contains(word)).toList(),
                    is.stream().filter(word -> !was.contains(word)).toList()));
        }
    }

    private static List<Said> technologies(SegmentContent content) {
        return content.technologies().stream().map(FieldsCompared::said).toList();
    }

    private static Said said(Technology technology) {
        return technology.critical()
                ? new Said(technology.word() + "（卡脖子）", technology.word() + " (critical)")
                : Said.of(technology.word());
    }
}
