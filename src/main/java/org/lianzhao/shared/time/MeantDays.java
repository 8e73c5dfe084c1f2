package org.lianzhao.shared.time;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lets bodies carry only days that somebody may mean, written as text. */
@Singleton
class MeantDays implements ObjectMapperCustomizer {
    @Override
    public int priority() {
        return MINIMUM_PRIORITY; // after the module whose readers these replace
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("meant-days")
                .addDeserializer(
                        LocalDate.class, new Bounded<>(LocalDate.class, LocalDateDeserializer.INSTANCE, Days::isMeant))
                .addDeserializer(
                        Instant.class, new Bounded<>(Instant.class, InstantDeserializer.INSTANT, Days::isMeant))
                .addDeserializer(
                        OffsetDateTime.class,
                        new Bounded<>(
                                OffsetDateTime.class,
                                InstantDeserializer.OFFSET_DATE_TIME,
                                moment -> Days.isMeant(moment.toInstant()))));
    }

    private static final class Bounded<T> extends StdDeserializer<T> {
        private final transient JsonDeserializer<T> reader;
        private final transient Predicate<T> bounds;

        private Bounded(Class<T> type, JsonDeserializer<T> reader, Predicate<T> bounds) {
            super(type);
            this.reader = reader;
            this.bounds = bounds;
        }

        @Override
        @SuppressWarnings("unchecked") // what Jackson hands back is of the type it was asked for
        public @Nullable T deserialize(JsonParser text, DeserializationContext context) throws IOException {
            if (!text.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), text);
            }
            T read = reader.deserialize(text, context);
            if (read == null || bounds.test(read)) {
                return read;
            }
            return (T) context.handleWeirdStringValue(handledType(), text.getText(), "out of bounds");
        }
    }
}
