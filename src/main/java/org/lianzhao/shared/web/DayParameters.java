package org.lianzhao.shared.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.time.Days;

/** Lets addresses carry only days that somebody may mean. */
@Provider
class DayParameters implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked") // the type was compared
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == LocalDate.class ? (ParamConverter<T>) new Day() : null;
    }

    private static final class Day implements ParamConverter<LocalDate> {
        @Override
        public @Nullable LocalDate fromString(@Nullable String text) {
            return text == null || text.isBlank() ? null : Days.parse(text);
        }

        @Override
        public String toString(LocalDate day) {
            return day.toString();
        }
    }
}
