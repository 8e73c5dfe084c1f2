package org.lianzhao.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class JsonTest {
    private final Json json = new Json(new ObjectMapper());

    private static String without(String text) {
        return text.replace("139", "***");
    }

    @Test
    void every_text_is_put_in_other_words_and_numbers_and_names_of_fields_stay() {
        assertThat(json.reword("{\"139\":\"a139\",\"n\":139,\"l\":[\"139\",null,true]}", JsonTest::without))
                .isEqualTo("{\"139\":\"a***\",\"n\":139,\"l\":[\"***\",null,true]}");
        assertThat(json.reword("[\"139\"]", JsonTest::without)).isEqualTo("[\"***\"]");
    }

    @Test
    void or_only_what_is_in_some_fields_and_below() {
        assertThat(json.reword(
                        "{\"a\":{\"b\":\"139\"},\"c\":{\"a\":\"139\",\"d\":\"139\"}}",
                        field -> field.equals("a"),
                        JsonTest::without))
                .isEqualTo("{\"a\":{\"b\":\"***\"},\"c\":{\"a\":\"***\",\"d\":\"139\"}}");
    }

    @Test
    void where_no_word_changes_it_stays_to_the_letter() {
        String text = "{ \"amount\": 1.50 }";
        assertThat(json.reword(text, JsonTest::without)).isSameAs(text);
    }
}
