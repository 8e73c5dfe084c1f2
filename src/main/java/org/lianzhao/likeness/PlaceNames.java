package org.lianzhao.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;

/** The regions that names and addresses of firms begin with: 湖南省, 湖南, 永州市, 永州, 冷水滩区. */
final class PlaceNames {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 15;
    private static final Pattern KIND = Pattern.compile("(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|省|市|地区|盟)$");

    // counties called cities whose bare names begin many firms that have nothing to do with them
    private static final Set<String> RATHER_BRANDS =
            Set.of("东方", "新民", "大安", "永安", "建德", "安康", "长城", "龙泉", "兴平", "万源", "华阴", "南方", "海城", "大同", "安达");

    private static final List<String> AUTONOMOUS = List.of(
            ("延边 恩施 湘西 阿坝 甘孜 凉山 黔东南 黔西南 黔南 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆 临夏 甘南 海北 黄南 果洛 玉树 海西 昌吉" + " 博尔塔拉 巴音郭楞 克孜勒苏 伊犁")
                    .split(" "));

    private static final Map<String, String> CODES = read();

    /** How names of regions begin: most texts begin with none, and this is on the way of every row of every import. */
    private static final Set<String> BEGINNINGS =
            CODES.keySet().stream().map(name -> name.substring(0, SHORTEST)).collect(Collectors.toSet());

    private PlaceNames() {}

    /** The longest name of a region that the text begins with; null where it begins with none. */
    static @Nullable String startOf(String text) {
        if (text.length() < SHORTEST || !BEGINNINGS.contains(text.substring(0, SHORTEST))) {
            return null;
        }
        for (int length = Math.min(LONGEST, text.length()); length >= SHORTEST; length--) {
            String word = text.substring(0, length);
            if (CODES.containsKey(word)) {
                return word;
            }
        }
        return null;
    }

    /** The longest name of a region that the text ends with; null where it ends with none. */
    static @Nullable String endOf(String text) {
        for (int length = Math.min(LONGEST, text.length()); length >= SHORTEST; length--) {
            String word = text.substring(text.length() - length);
            if (CODES.containsKey(word)) {
                return word;
            }
        }
        return null;
    }

    static boolean isOne(String word) {
        return CODES.containsKey(word);
    }

    /** The region's code; empty where several regions are called so. */
    static String codeOf(String word) {
        return CODES.getOrDefault(word, "");
    }

    private static Map<String, String> read() {
        Map<String, String> codes = new HashMap<>();
        for (Region region : new Regions().inUse()) {
            add(codes, region.name(), region.code());
            String bare = KIND.matcher(region.name()).replaceFirst("");
            if (region.name().endsWith("自治州")) {
                addAutonomous(codes, region);
            }
            boolean county = region.isCounty();
            boolean telling = !county || region.name().endsWith("市");
            if (telling && bare.length() >= SHORTEST && !(county && RATHER_BRANDS.contains(bare))) {
                add(codes, bare, region.code());
            }
        }
        return Map.copyOf(codes);
    }

    // 黔南 and 黔南州 for 黔南布依族苗族自治州
    private static void addAutonomous(Map<String, String> codes, Region region) {
        AUTONOMOUS.stream().filter(region.name()::startsWith).forEach(bare -> {
            add(codes, bare, region.code());
            add(codes, bare + "州", region.code());
        });
    }

    private static void add(Map<String, String> codes, String word, String code) {
        codes.merge(word, code, (one, other) -> one.equals(other) ? one : one.endsWith("00") ? one : "");
    }
}
