package org.lianzhao.transfer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a title comes down to: 注册资本（万元） and *注册资本（必填） are 注册资本; 名称（英文） is something else than 名称. */
final class TitleText {
    // to who fills the column in, or as much as nothing
    private static final Pattern NOTE = Pattern.compile("\\((?:必填项?|选填项?|非必填|可选|可不填|中文|全称|盖章|\\d{1,2}位|如[^()]*|例[^()]*"
            + "|示例[^()]*|格式[^()]*|年.?月.?日?|yyyy[^()]*|required|optional)?\\)");
    private static final Pattern SIGNS = Pattern.compile("[\\s*_:\\u200b\\ufeff]+");

    private TitleText() {}

    static String plain(String title) {
        String written = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String meant = NOTE.matcher(MoneyWords.withoutUnit(written)).replaceAll("");
        return SIGNS.matcher(meant).replaceAll("");
    }
}
