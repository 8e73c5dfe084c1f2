package org.lianzhao.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
    // codes of listed firms, and one made up whose check character is 0
    @ParameterizedTest
    @ValueSource(
            strings = {
                "914403001922038216",
                "91440300192317458F",
                "91110108551385082Q",
                "91440606722473344C",
                "91431100MA4L000110"
            })
    void a_right_code_is_valid(String code) {
        assertThat(read(code).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"914403001922038217", "91440300192203821X", "91431100MA4L000111"})
    void a_wrong_check_character_leaves_the_shape_but_not_the_validity(String code) {
        assertThat(read(code).hasShape()).isTrue();
        assertThat(read(code).isValid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"91440300192203821", "9144030019220382166", "9144030019220382I6", "O1440300192203821G", "不是代码"})
    void other_lengths_and_letters_that_do_not_occur_have_no_shape(String code) {
        assertThat(read(code).hasShape()).isFalse();
        assertThat(read(code).isValid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "91440300192317458f, 91440300192317458F",
        "９１４４０３００１９２３１７４５８Ｆ, 91440300192317458F",
        "' 9144 0300 1923 1745 8F ', 91440300192317458F"
    })
    void is_read_as_people_write_it(String written, String normalised) {
        assertThat(read(written).normalised()).isEqualTo(normalised);
        assertThat(read(written).isValid()).isTrue();
    }

    @Test
    void a_number_of_fifteen_digits_is_an_old_registration_number() {
        assertThat(read("430000000012345").isOldNumber()).isTrue();
        assertThat(read("430000000012345").isValid()).isFalse();
        assertThat(read("914403001922038216").isOldNumber()).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void nothing_written_is_no_code(String written) {
        assertThat(CreditCode.read(written)).isNull();
    }

    private static CreditCode read(String written) {
        return Objects.requireNonNull(CreditCode.read(written));
    }
}
