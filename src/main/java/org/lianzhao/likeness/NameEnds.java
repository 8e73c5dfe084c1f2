package org.lianzhao.likeness;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What names end with. Compared one by one: names are read by the million, and patterns take ten times as long. */
final class NameEnds {
    /** Legal forms, and what else a firm calls itself. */
    static final List<String> FORM =
            longestFirst("股份有限公司 有限责任公司 有限公司 股份公司 责任公司 总公司 公司 合伙企业 总厂 厂 农民专业合作社 专业合作社 合作社 事务所 研究院 研究所 学校 医院 中心 超市 商店"
                    + " 商行 经营部 服务部 工作室 店 馆 部");

    /** What short names keep of a legal form. */
    static final List<String> SHORT_FORM = List.of("股份");

    /** What a part of a firm calls itself. */
    static final List<String> BRANCH = longestFirst("分公司 支公司 分厂 分店 分院 分部 分行 支行 分社 分校 办事处 营业部 门市部 代表处 项目部 事业部 工厂 车间");

    private NameEnds() {}

    /** The longest of the ends that the name has; empty where it has none. */
    static String of(String name, List<String> ends) {
        for (String end : ends) {
            if (name.endsWith(end)) {
                return end;
            }
        }
        return "";
    }

    private static List<String> longestFirst(String words) {
        return Stream.of(words.split(" "))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
