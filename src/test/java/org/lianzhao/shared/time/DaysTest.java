package org.lianzhao.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    private final ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());

    DaysTest() {
        new MeantDays().customize(mapper);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1600-01-01", "1847-10-12", "2025-02-14", "2999-12-31"})
    void old_firms_and_far_plans_have_their_days(String text) throws JsonProcessingException {
        assertThat(Days.parse(text)).isEqualTo(text);
        assertThat(mapper.readValue('"' + text + '"', LocalDate.class)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-999999999-01-01", "0000-01-01", "1599-12-31", "3000-01-01", "+999999999-12-31", "2026-02-31"})
    void a_slip_in_the_year_is_refused(String text) {
        assertThatThrownBy(() -> Days.parse(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> mapper.readValue('"' + text + '"', LocalDate.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01T00:00:00Z", "0000-01-01T00:00:00Z", "3000-01-01T00:00:00Z"})
    void moments_have_the_same_bounds(String text) {
        assertThatThrownBy(() -> mapper.readValue('"' + text + '"', OffsetDateTime.class))
                .isInstanceOf(MismatchedInputException.class);
        assertThatThrownBy(() -> mapper.readValue('"' + text + '"', Instant.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20250214", "[2025,2,14]", "true"})
    void a_day_is_text(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, LocalDate.class)).isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void no_day_is_no_day() throws JsonProcessingException {
        assertThat(mapper.readValue("null", LocalDate.class)).isNull();
    }
}
