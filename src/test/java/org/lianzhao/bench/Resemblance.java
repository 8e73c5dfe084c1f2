package org.lianzhao.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianzhao.bench.InventedFirm.Name;

/** In what invented firms resemble earlier ones, and how many of a thousand do. */
enum Resemblance {
    /** The same firm from a list without codes. */
    AGAIN(5) {
        @Override
        InventedFirm make(InventedFirm earlier, InventedFirm own, int chance) {
            return earlier.listedAs(earlier.name());
        }
    },
    /** 深圳市华盛达电子 as 华盛达电子. */
    PLACE(10) {
        @Override
        InventedFirm make(InventedFirm earlier, InventedFirm own, int chance) {
            String place = earlier.name().place();
            return earlier.listedAs(earlier.name().in(place.endsWith("市") ? InventedFirms.bare(place) : ""));
        }
    },
    /** 有限公司 as 有限责任公司. */
    FORM(5) {
        @Override
        InventedFirm make(InventedFirm earlier, InventedFirm own, int chance) {
            return earlier.listedAs(earlier.name().inOtherForm());
        }
    },
    /** One character for another that sounds or looks like it. */
    SLIP(5) {
        @Override
        InventedFirm make(InventedFirm earlier, InventedFirm own, int chance) {
            Name name = earlier.name();
            return earlier.listedAs(name.with(mistyped(name.brand()), name.trade()));
        }
    },
    /** A short name for the name. */
    SHORT(5) {
        @Override
        InventedFirm make(InventedFirm earlier, InventedFirm own, int chance) {
            return earlier.listedAs(earlier.name().inShort());
        }
    },
    /** Another firm of one owner, behind the same door. */
    SISTER(20) {
        @Override
        InventedFirm make(InventedFirm earlier, InventedFirm own, int chance) {
            Name name = earlier.name().with(earlier.name().brand(), own.name().trade());
            return own.as(name, earlier.address(), earlier.representative());
        }
    },
    /** A namesake, mostly in another city. */
    NAMESAKE(10) {
        @Override
        InventedFirm make(InventedFirm earlier, InventedFirm own, int chance) {
            Name name = own.name().with(earlier.name().brand(), earlier.name().trade());
            return own.as(name, own.address(), own.representative());
        }
    },
    /** One of a few doors behind which hundreds of firms have their seat. */
    SEAT(10) {
        @Override
        InventedFirm make(InventedFirm earlier, InventedFirm own, int chance) {
            String door = "深圳市南山区前海路1号A栋" + (201 + Math.floorMod(chance, SEATS));
            return own.as(own.name(), door, own.representative());
        }
    };

    private static final int SEATS = 20;
    private static final List<String> TYPED_FOR_ANOTHER = List.of(
            "盛晟", "宏洪", "信鑫", "诚成", "瑞端", "丰峰", "泰秦", "兴星", "隆龙", "恒衡", "远源", "科料", "联莲", "众仲", "博搏", "雅亚", "金今", "立利",
            "阳洋", "华花");

    private final int ofThousand;

    Resemblance(int ofThousand) {
        this.ofThousand = ofThousand;
    }

    /**
     * A firm that resembles another.
     *
     * @param earlier the other
     * @param own what it would be without
     * @param chance any number
     */
    abstract InventedFirm make(InventedFirm earlier, InventedFirm own, int chance);

    /** The one that a number below a thousand stands for; none for most. */
    static Optional<Resemblance> at(int number) {
        int below = 0;
        for (Resemblance one : values()) {
            below += one.ofThousand;
            if (number < below) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static String mistyped(String brand) {
        return TYPED_FOR_ANOTHER.stream()
                .flatMap(pair -> Stream.of(pair.substring(0, 1))
                        .filter(brand::contains)
                        .map(meant -> brand.replaceFirst(meant, pair.substring(1))))
                .findFirst()
                .orElse(brand);
    }
}
