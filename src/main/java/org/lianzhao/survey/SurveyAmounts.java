package org.lianzhao.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.transfer.BadCell;
import org.lianzhao.transfer.ImportRow;

/**
 * Reads the amounts of a row: the whole, its three rings and what is outside of the province. An empty cell is not known,
 * unless the others leave nothing for it, or it is the only one. The whole may be left out where the four others are told, and
 * where all five are they have to agree.
 */
final class SurveyAmounts {
    private static final Pattern AMOUNT =
            Pattern.compile("(-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?)(\\()?(亿元?|万元?|元)?(?:人民币)?\\)?");
    private static final Map<String, BigDecimal> UNITS = Map.of(
            "万元",
            BigDecimal.ONE,
            "万",
            BigDecimal.ONE,
            "亿元",
            BigDecimal.valueOf(10_000),
            "亿",
            BigDecimal.valueOf(10_000),
            "元",
            new BigDecimal("0.0001"));
    /** As much as five amounts that were rounded to the cent may be off. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.05");

    private static final int LONGEST = 60;

    private static final Pattern SHARE = Pattern.compile("(-?\\d+(?:\\.\\d+)?)%");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> RINGS = List.of("zone", "city", "province", "outside");

    private final ImportRow row;
    private final boolean mayShare;

    /** @param mayShare whether the rings may be told in per cent of the whole */
    SurveyAmounts(ImportRow row, boolean mayShare) {
        this.row = row;
        this.mayShare = mayShare;
    }

    /** @throws BadCell where they cannot be so */
    Rings rings() {
        boolean shared = mayShare && RINGS.stream().anyMatch(this::isShare);
        BigDecimal zone = ring("zone", shared);
        BigDecimal city = ring("city", shared);
        BigDecimal province = ring("province", shared);
        BigDecimal outside = ring("outside", shared);
        BigDecimal total = amount("total");
        boolean whole = Stream.of(zone, city, province, outside).allMatch(Objects::nonNull);
        BigDecimal sum = Stream.of(zone, city, province, outside)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total == null && !whole) {
            throw new BadCell("total", "survey.total-missing");
        }
        if (total != null && sum.compareTo(total) > 0 && sum.subtract(total).compareTo(ROUNDED) > 0) {
            throw new BadCell("total", "survey.over-total", sum.toPlainString(), total.toPlainString());
        }
        if (total != null && whole && total.subtract(sum).compareTo(ROUNDED) > 0) {
            throw new BadCell("total", "survey.not-total", sum.toPlainString(), total.toPlainString());
        }
        // rounded up they may be a cent more than the whole
        BigDecimal all = total == null || sum.compareTo(total) > 0 ? sum : total;
        Rings rings = Rings.read(new NewSurvey(
                null, null, null, null, null, null, SurveyUnit.YUAN_10K, false, all, zone, city, province, null));
        return outside == null ? rings : rings.beside(outside);
    }

    private boolean isShare(String ring) {
        String written = row.text(ring, LONGEST);
        return written != null && compact(written).endsWith("%");
    }

    private @Nullable BigDecimal ring(String column, boolean shared) {
        String written = row.text(column, LONGEST);
        if (!shared || written == null) {
            return amount(column);
        }
        Matcher share = SHARE.matcher(compact(written));
        if (!share.matches()) { // nobody knows whether a bare number among shares is one
            throw new BadCell(column, "survey.share", ImportRow.shortened(written));
        }
        BigDecimal total = amount("total");
        if (total == null) {
            throw new BadCell("total", "survey.share-of-nothing");
        }
        BigDecimal percent = new BigDecimal(share.group(1));
        if (percent.signum() < 0) {
            throw new BadCell(column, "survey-negative");
        }
        return total.multiply(percent).divide(HUNDRED, 2, RoundingMode.DOWN);
    }

    private static String compact(String written) {
        return SurveyColumns.plain(written).replaceAll("\\s+", "");
    }

    private @Nullable BigDecimal amount(String column) {
        String written = row.text(column, LONGEST);
        if (written == null) {
            return null;
        }
        Matcher parts = AMOUNT.matcher(compact(written));
        if (!parts.matches()) {
            throw new BadCell(column, "survey.amount", ImportRow.shortened(written));
        }
        if (parts.group(1).startsWith("-")) {
            throw new BadCell(column, "survey-negative");
        }
        BigDecimal scale = UNITS.get(unit(parts.group(3), parts.group(2) != null));
        if (scale == null) {
            throw new BadCell(column, "survey.unit", ImportRow.shortened(written));
        }
        return new BigDecimal(parts.group(1).replace(",", "")).multiply(scale).setScale(2, RoundingMode.HALF_UP);
    }

    /**
     * What an amount is counted in, by its cell or else by the column of units. One in brackets is the title's, which says it of
     * the whole column: where the row's own says something else nobody knows which one of the two is meant. Below the titles of
     * the template itself there is none in brackets where the row has its own.
     */
    private String unit(@Nullable String besides, boolean ofTitle) {
        String own = row.line("unit", 20);
        String plain = SurveyColumns.plain(own);
        if (besides == null) {
            return plain;
        }
        if (ofTitle && own != null && !isSame(UNITS.get(plain), UNITS.get(besides))) {
            throw new BadCell("unit", "survey.unit-differs", besides, ImportRow.shortened(own));
        }
        return besides;
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return (one == null && other == null) || (one != null && other != null && one.compareTo(other) == 0);
    }
}
