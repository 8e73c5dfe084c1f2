package org.lianzhao.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {
    private static final Pattern RAISED = Pattern.compile(
            "(?:new (?:Refused|Forbidden|NotReady)|sentences\\.say)\\(\\s*\"([a-z.-]+)\"\\s*[,)]|new Invalid\\(\\s*\"[^\"]+\",\\s*\"([a-z.-]+)\"");

    private final ResourceBundle chinese = ResourceBundle.getBundle("problems", Locale.ROOT);
    private final ResourceBundle english = ResourceBundle.getBundle("problems", Locale.ENGLISH);

    @Test
    void both_languages_know_the_same_problems() {
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
    }

    @Test
    void every_problem_that_the_program_raises_has_its_sentence() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> raised = sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(ProblemTextsTest::codesIn)
                    .toList();
            assertThat(raised)
                    .isNotEmpty()
                    .allSatisfy(code ->
                            assertThat(chinese.containsKey(code)).as(code).isTrue());
        }
    }

    @Test
    void a_sentence_names_the_thing_in_the_callers_language() {
        var values = List.<Object>of(new Word("thing.segment"), "EL-1");
        assertThat(ProblemTexts.sentence("missing", Locale.CHINESE, values)).startsWith("找不到这个环节（EL-1）");
        assertThat(ProblemTexts.sentence("missing", Locale.ENGLISH, values))
                .startsWith("There is no such segment (EL-1)");
    }

    @Test
    void a_language_that_is_not_spoken_gets_chinese() {
        assertThat(ProblemTexts.sentence("sign-in", Locale.FRENCH, List.of())).isEqualTo("请先登录。");
    }

    private static Stream<String> codesIn(Path file) {
        try {
            return RAISED.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
