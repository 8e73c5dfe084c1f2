package org.lianzhao.likeness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a firm's name apart, from both ends: what would leave nothing of it is part of the name. */
final class NameReading {
    private static final String GROUP = "集团";
    private static final Pattern BRACKETED = Pattern.compile("\\(([^)]*)\\)");
    private static final Pattern OF_FORM = Pattern.compile(".*(?:合伙|个人独资|个体|集团|控股|筹).*");
    private static final Pattern WHOLE = Pattern.compile("^.{2,}(?:公司|厂|合作社|研究院|学校|银行|集团)(?=.)");
    private static final Pattern NUMBER = Pattern.compile("第?[一二三四五六七八九十\\d]+$");
    private static final Set<String> NUMBERED = Set.of("厂", "店", "车间");

    private final Set<String> places = new LinkedHashSet<>();
    private final Set<String> asides = new LinkedHashSet<>();
    private String rest;
    private String branch = "";

    private NameReading(String key) {
        rest = key;
    }

    static NameParts of(String key) {
        NameReading reading = new NameReading(key);
        reading.takeBrackets();
        reading.takeBranch();
        String form = reading.taken(NameEnds.FORM);
        boolean shortName = form.isEmpty() && reading.branch.isEmpty();
        if (shortName) {
            reading.taken(NameEnds.SHORT_FORM);
        }
        boolean group = key.contains(GROUP);
        reading.takePlaceOfGroup();
        if (group && reading.rest.endsWith(GROUP)) {
            reading.cut(GROUP);
        }
        reading.takePlaces(shortName);
        String brand = reading.rest.substring(0, TradeWords.firstIn(reading.rest));
        String sound = Spelling.soundOf(reading.rest);
        return new NameParts(
                key, reading.places, reading.rest, brand, form, group, reading.asides, reading.branch, sound);
    }

    private void takeBrackets() {
        if (rest.indexOf('(') < 0) {
            return;
        }
        List<String> inside = new ArrayList<>();
        String outside = BRACKETED.matcher(rest).replaceAll(found -> {
            inside.add(found.group(1));
            return "";
        });
        if (outside.length() < 2) {
            return;
        }
        rest = outside;
        for (String said : inside) {
            if (PlaceNames.isOne(said) || said.equals(NameParts.CHINA)) {
                places.add(said);
            } else if (!OF_FORM.matcher(said).matches()) {
                asides.add(said);
            }
        }
    }

    // 中国移动通信集团湖南有限公司: the group's firm of a province
    private void takePlaceOfGroup() {
        int end = rest.lastIndexOf(GROUP) + GROUP.length();
        String place = end > GROUP.length() ? rest.substring(end) : "";
        if (PlaceNames.isOne(place) && cut(place)) {
            places.add(place);
        }
    }

    // 有限公司零陵分公司, 银联广东分公司, 机械二厂, 有限公司第二厂
    private void takeBranch() {
        String part = NameEnds.of(rest, NameEnds.BRANCH);
        String end = part.isEmpty() ? NameEnds.of(rest, NameEnds.FORM) : part;
        String number = numberBefore(end);
        if (end.isEmpty() || (part.isEmpty() && !isOneOfSeveral(number, end))) {
            return;
        }
        Matcher whole = WHOLE.matcher(rest);
        if (whole.find() && whole.end() <= rest.length() - end.length()) {
            branch = rest.substring(whole.end());
            rest = whole.group();
        } else if (cut(end)) {
            branch = cut(number) ? number + end : end;
            String where = PlaceNames.endOf(rest);
            if (where != null && cut(where)) {
                branch = where + branch;
            }
        }
    }

    private String numberBefore(String end) {
        Matcher number = NUMBER.matcher(rest.substring(0, rest.length() - end.length()));
        return number.find() ? number.group() : "";
    }

    private static boolean isOneOfSeveral(String number, String end) {
        return !number.isEmpty() && (NUMBERED.contains(end) || number.startsWith("第"));
    }

    private void takePlaces(boolean shortName) {
        for (String place = PlaceNames.startOf(rest);
                place != null && rest.length() - place.length() >= 2;
                place = PlaceNames.startOf(rest)) {
            places.add(place);
            rest = rest.substring(place.length());
        }
        @Nullable String last = rest.endsWith(NameParts.CHINA) ? NameParts.CHINA : PlaceNames.endOf(rest);
        if (shortName && last != null && cut(last)) {
            places.add(last);
        }
    }

    private String taken(List<String> ends) {
        String end = NameEnds.of(rest, ends);
        return !end.isEmpty() && cut(end) ? end : "";
    }

    private boolean cut(String end) {
        if (rest.length() - end.length() < 2) {
            return false;
        }
        rest = rest.substring(0, rest.length() - end.length());
        return true;
    }
}
