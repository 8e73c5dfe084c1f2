package org.lianzhao.company;

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
    private static final Pattern BRANCH = Pattern.compile("^(.{2,}(?:公司|厂|合作社|研究院|学校|银行|集团))"
            + "(.*(?:分公司|支公司|分厂|分店|分院|分部|分行|支行|分社|分校|办事处|营业部|门市部|代表处|项目部|事业部|工厂|车间|厂))$");
    private static final Pattern NUMBERED_BRANCH =
            Pattern.compile("^(.{2,}?)((?:第?[一二三四五六七八九十\\d]+)?(?:分公司|支公司|分厂|分店|分院|分行|支行|分社|分校)"
                    + "|第?[一二三四五六七八九十\\d]+(?:厂|店|车间)|第[一二三四五六七八九十\\d]+公司)$");
    private static final Pattern FORM =
            Pattern.compile("(?:股份有限公司|有限责任公司|有限公司|股份公司|责任公司|总公司|公司|合伙企业|总厂|厂|农民专业合作社|专业合作社|合作社|事务所|研究院|研究所|学校|医院"
                    + "|中心|超市|商店|商行|经营部|服务部|工作室|店|馆|部)$");
    private static final Pattern SHORT_FORM = Pattern.compile("股份$");

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
        String form = reading.taken(FORM);
        boolean shortName = form.isEmpty() && reading.branch.isEmpty();
        if (shortName) {
            reading.taken(SHORT_FORM);
        }
        boolean group = key.contains(GROUP);
        if (group && reading.rest.endsWith(GROUP)) {
            reading.cut(GROUP);
        }
        reading.takePlaces(shortName);
        String brand = reading.rest.substring(0, TradeWords.firstIn(reading.rest));
        return new NameParts(key, reading.places, reading.rest, brand, form, group, reading.asides, reading.branch);
    }

    private void takeBrackets() {
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

    private void takeBranch() {
        Matcher named = BRANCH.matcher(rest);
        Matcher numbered = NUMBERED_BRANCH.matcher(rest);
        if (named.matches()) {
            rest = named.group(1);
            branch = named.group(2);
        } else if (numbered.matches()) {
            rest = numbered.group(1);
            branch = numbered.group(2);
            String where = PlaceNames.endOf(rest);
            if (where != null && cut(where)) {
                branch = where + branch;
            }
        }
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

    private String taken(Pattern ending) {
        Matcher found = ending.matcher(rest);
        return found.find() && cut(found.group()) ? found.group() : "";
    }

    private boolean cut(String end) {
        if (rest.length() - end.length() < 2) {
            return false;
        }
        rest = rest.substring(0, rest.length() - end.length());
        return true;
    }
}
