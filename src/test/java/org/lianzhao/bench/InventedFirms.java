package org.lianzhao.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A register of invented firms, the same in every run: the firm of each number depends on nothing but the number. Seven in
 * a hundred have something in common with an earlier one (see {@link Resemblance}); of the others nine in ten have a credit
 * code, and names, doors and people repeat as chance has it.
 */
final class InventedFirms {
    private static final long SEED = 20250214;
    private static final List<City> CITIES = List.of(
            new City("440300", "深圳市", "南山区"),
            new City("441900", "东莞市", "长安镇"),
            new City("441300", "惠州市", "惠城区"),
            new City("442000", "中山市", "小榄镇"),
            new City("440100", "广州市", "黄埔区"),
            new City("430100", "长沙市", "岳麓区"),
            new City("431100", "永州市", "冷水滩区"),
            new City("310100", "上海市", "浦东新区"),
            new City("320500", "苏州市", "吴中区"),
            new City("330100", "杭州市", "余杭区"));
    private static final List<String> TRADES = List.of(
            "电子", "光电", "精密", "机械", "模具", "材料", "自动化", "半导体", "电路", "五金", "塑胶", "传感", "科技", "智能装备", "新能源", "贸易");
    private static final List<String> FORMS = List.of("有限公司", "有限公司", "有限公司", "有限责任公司", "股份有限公司");
    private static final String FAMILIES = "王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余";

    /** Half of all brands' characters are of the first 26. */
    private static final String SYLLABLES = "华盛宏达信诚瑞丰泰和兴隆昌顺安康恒远新科创联众博雅金" + "源立德正阳海天永利川千里江河银星玉龙福祥嘉美佳伟强力凯旋鹏程飞跃腾云启航致思乐邦国民";

    private static final int USUAL = 26;
    private static final int PER_THOUSAND = 1000;

    private record City(String code, String name, String district) {}

    /** The firm of a number, which may resemble one of a smaller number. */
    InventedFirm of(long number) {
        InventedFirm own = original(number);
        SplittableRandom random = new SplittableRandom(~SEED - number);
        return number == 0
                ? own
                : Resemblance.at(random.nextInt(PER_THOUSAND))
                        .map(kind -> kind.make(original(random.nextLong(number)), own, random.nextInt()))
                        .orElse(own);
    }

    /** The firm of a number before it is made to resemble another. */
    InventedFirm original(long number) {
        SplittableRandom random = new SplittableRandom(SEED + number);
        City city = one(CITIES, random);
        String place = random.nextInt(3) == 0 ? "" : random.nextInt(3) == 0 ? bare(city.name()) : city.name();
        return new InventedFirm(
                new InventedFirm.Name(place, brand(random), one(TRADES, random), one(FORMS, random)),
                random.nextInt(10) == 0 ? null : CheckedCode.of("91%s%09d".formatted(city.code(), number)),
                city.code(),
                "%s%s创新路%d号%d栋%d"
                        .formatted(
                                city.name(),
                                city.district(),
                                1 + random.nextInt(2_000),
                                1 + random.nextInt(40),
                                101 + random.nextInt(900)),
                person(random),
                LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12_000)),
                Scopes.one(random));
    }

    static String bare(String city) {
        return city.substring(0, city.length() - 1);
    }

    private static String brand(SplittableRandom random) {
        StringBuilder brand = new StringBuilder();
        int length = random.nextInt(4) == 0 ? 4 : 3;
        for (int i = 0; i < length; i++) {
            int most = random.nextBoolean() ? USUAL : SYLLABLES.length();
            brand.append(SYLLABLES.charAt(random.nextInt(most)));
        }
        return brand.toString();
    }

    private static String person(SplittableRandom random) {
        StringBuilder name = new StringBuilder();
        name.append(FAMILIES.charAt(random.nextInt(FAMILIES.length())));
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            name.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        return name.toString();
    }

    private static <T> T one(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }
}
