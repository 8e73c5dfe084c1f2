package org.lianzhao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final String ROOT = "org.lianzhao";

    private final JavaClasses program = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> the_program_keeps_every_rule() {
        return ArchitectureRules.under(ROOT).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(program)));
    }

    @Test
    void every_feature_has_decided_whom_it_may_use() {
        Set<String> features = program.stream()
                .map(type -> type.getPackageName().substring(ROOT.length()))
                .filter(rest -> !rest.isEmpty())
                .map(rest -> rest.split("\\.")[1])
                .collect(Collectors.toSet());
        assertThat(ArchitectureRules.MAY_USE.keySet()).containsExactlyInAnyOrderElementsOf(features);
    }

    @Test
    void every_package_says_what_may_be_null() {
        assertThat(program.stream().map(type -> type.getPackage()).distinct())
                .allSatisfy(place -> assertThat(place.isAnnotatedWith(NullMarked.class))
                        .as(place.getName())
                        .isTrue());
    }
}
