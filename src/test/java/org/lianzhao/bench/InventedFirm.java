package org.lianzhao.bench;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.CompanyName;
import org.lianzhao.likeness.FirmTraits;
import org.lianzhao.likeness.FirmTraits.Named;
import org.lianzhao.likeness.FirmTraits.Numbers;
import org.lianzhao.likeness.MatchKeys;
import org.lianzhao.likeness.NameKind;

/**
 * A firm that is not there in the world.
 *
 * @param name what its name is put together from
 * @param code the credit code; null where nobody wrote it down
 * @param city the code of the city
 */
record InventedFirm(
        Name name,
        @Nullable String code,
        String city,
        String address,
        String representative,
        LocalDate founded,
        String scope) {

    /** 深圳市 · 华盛达 · 电子 · 有限公司. */
    record Name(String place, String brand, String trade, String form) {
        String whole() {
            return place + brand + trade + form;
        }

        Name in(String otherPlace) {
            return new Name(otherPlace, brand, trade, form);
        }

        Name with(String otherBrand, String otherTrade) {
            return new Name(place, otherBrand, otherTrade, form);
        }

        Name inOtherForm() {
            return new Name(place, brand, trade, form.equals("有限公司") ? "有限责任公司" : "有限公司");
        }

        /** 华盛达电子. */
        Name inShort() {
            return new Name("", brand, trade, "");
        }
    }

    CompanyName called() {
        return CompanyName.of(name.whole());
    }

    /** What the program would keep it with. */
    MatchKeys keys() {
        return MatchKeys.of(FirmTraits.of(
                List.of(new Named(NameKind.OFFICIAL, called().key())),
                new Numbers(code, null, city),
                address,
                representative));
    }

    /** The same firm on a list that has no codes, under this name. */
    InventedFirm listedAs(Name otherName) {
        return new InventedFirm(otherName, null, city, address, representative, founded, scope);
    }

    /** This firm under another's name, door and representative. */
    InventedFirm as(Name otherName, String otherAddress, String otherRepresentative) {
        return new InventedFirm(otherName, code, city, otherAddress, otherRepresentative, founded, scope);
    }
}
