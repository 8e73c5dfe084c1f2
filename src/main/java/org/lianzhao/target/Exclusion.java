package org.lianzhao.target;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lianzhao.company.CompanyProfile;

/** Why a firm that speaks of a segment is no target all the same. Firms that trade are targets where trade is what lacks. */
enum Exclusion {
    /** 批发零售: it sells what others make. */
    TRADER,
    /** 空壳、注销、吊销: there is nobody who could come. */
    SHELL;

    private static final Pattern TRADER_NAME = Pattern.compile("贸易|商贸|批发|经销|零售|进出口(?:有限)?公司|trading");
    private static final Pattern TRADE_CODE = Pattern.compile("[A-Z]?5[12]\\d{0,2}");
    private static final Pattern GONE = Pattern.compile("注销|吊销|空壳|停业|歇业");

    /** @param codes of the industries that the segment is in */
    static Optional<Exclusion> of(CompanyProfile firm, Collection<String> codes) {
        if (firm.tags().stream().anyMatch(tag -> GONE.matcher(tag).find())) {
            return Optional.of(SHELL);
        }
        boolean tradeWanted = codes.stream().anyMatch(Exclusion::isTrade);
        return !tradeWanted && trades(firm) ? Optional.of(TRADER) : Optional.empty();
    }

    /** Whether a firm only trades, as its name or its registered industry tells. */
    static boolean trades(CompanyProfile firm) {
        String code = firm.industryCode();
        return TRADER_NAME.matcher(firm.name().toLowerCase(Locale.ROOT)).find() || (code != null && isTrade(code));
    }

    private static boolean isTrade(String code) {
        return TRADE_CODE.matcher(code).matches();
    }
}
