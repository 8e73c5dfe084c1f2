package org.lianzhao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule is shown a class that breaks it: a rule that lets it pass guards nothing. */
class BrokenHouseTest {
    private static final Map<String, String> CULPRITS = Map.ofEntries(
            Map.entry("arrows of shared", "KnowsAFeature"),
            Map.entry("arrows of account", "ReachesUp"),
            Map.entry("no cycles", "Round"),
            Map.entry("entities, repositories, mappers and resources stay inside their feature", "OpenEntity"),
            Map.entry("resources open no transaction", "BadResource"),
            Map.entry("only resources know HTTP", "SpeaksHttp"),
            Map.entry("HTTP methods are public", "BadResource"),
            Map.entry("no private method opens a transaction, it would be skipped in silence", "SpeaksHttp"),
            Map.entry("the search engine can be exchanged: nobody else knows it", "KnowsTheEngine"),
            Map.entry("what the search room shows others tells nothing of its engine", "ShowsTheEngine"),
            Map.entry("resources return no entity", "BadResource"));

    @TempDir
    Path classes;

    @Test
    void every_rule_names_the_class_that_breaks_it() throws IOException {
        compileBrokenHouse();
        var house = new ClassFileImporter().importPath(classes);
        var rules = ArchitectureRules.under("house");
        assertThat(CULPRITS)
                .allSatisfy((rule, culprit) -> assertThat(rules.get(rule)
                                .evaluate(house)
                                .getFailureReport()
                                .toString())
                        .as(rule)
                        .contains(culprit));
    }

    @Test
    void no_kind_of_rule_is_without_its_culprit() {
        assertThat(ArchitectureRules.under("house").keySet().stream().filter(rule -> !rule.startsWith("arrows of ")))
                .allSatisfy(rule -> assertThat(CULPRITS).containsKey(rule));
    }

    private void compileBrokenHouse() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> sources = Files.list(Path.of("src/test/resources/broken-house"));
                var files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> found = sources.toList();
            var task = compiler.getTask(
                    null,
                    files,
                    null,
                    List.of(
                            "-d",
                            classes.toString(),
                            "-proc:none",
                            "-classpath",
                            System.getProperty("java.class.path")),
                    null,
                    files.getJavaFileObjectsFromPaths(found));
            assertThat(task.call()).isTrue();
        }
    }
}
