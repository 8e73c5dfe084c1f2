package org.lianzhao.company;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.CompanyName;

/** A text that can be kept as a firm's name: something to read, and not too long in the form that names are compared in. */
@Constraint(validatedBy = FirmName.Check.class)
@Target({FIELD, METHOD, PARAMETER, RECORD_COMPONENT, TYPE_USE})
@Retention(RUNTIME)
public @interface FirmName {
    /** What people read; the check says which of the two is wrong. */
    String message() default "{firm-name.blank}";

    /** As every constraint has them. */
    Class<?>[] groups() default {};

    /** As every constraint has them. */
    Class<? extends Payload>[] payload() default {};

    /** The rule itself is the name's. */
    class Check implements ConstraintValidator<FirmName, String> {
        @Override
        public boolean isValid(@Nullable String written, ConstraintValidatorContext context) {
            String flaw = written == null || written.isBlank()
                    ? null
                    : CompanyName.of(written).flaw().orElse(null);
            if (flaw == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{" + flaw + "}").addConstraintViolation();
            return false;
        }
    }
}
