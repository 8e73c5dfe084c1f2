package org.lianzhao.company;

import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.CreditCode;

/** A fact that a row of a file changed, and what it was before. */
record ChangedFact(Gap fact, FactImage image) {

    /** @param field as the row's before-image calls it */
    static ChangedFact of(String field, FactImage image) {
        Gap fact = Gap.in(field).orElseThrow();
        return fact == Gap.CREDIT_CODE ? numbered(image) : new ChangedFact(fact, image);
    }

    // images of before the code and the old number were two facts have either of them under the code's name
    private static ChangedFact numbered(FactImage image) {
        if (!isOld(image.after())) {
            return new ChangedFact(
                    Gap.CREDIT_CODE, isOld(image.before()) ? new FactImage(null, image.after(), null) : image);
        }
        return image.before() == null || isOld(image.before())
                ? new ChangedFact(Gap.REGISTRATION_NO, image)
                : new ChangedFact(Gap.CREDIT_CODE, new FactImage(image.before(), null, image.source()));
    }

    private static boolean isOld(@Nullable String number) {
        return number != null && new CreditCode(number).isOldNumber();
    }
}
