package org.lianzhao.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.duplicate.CaseCalls.firm;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianzhao.company.Lookalike;
import org.lianzhao.company.LookalikeFound;
import org.lianzhao.company.RegisterScan;
import org.lianzhao.company.ScanPage;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class ScanPartsTest extends HttpTest {
    private static final int SMALL = 3;

    private final String core = Fresh.text();

    @Inject
    RegisterScan register;

    private List<UUID> firms() {
        return Stream.of("深圳市%s有限公司", "深圳%s有限公司", "%s有限公司", "%s股份有限公司", "%s有限责任公司", "深圳%s股份有限公司", "深圳市%s有限责任公司")
                .map(name -> firm(Map.of("name", name.formatted(core))))
                .map(UUID::fromString)
                .toList();
    }

    private Set<UUID> foundUnderTheCore() {
        Set<UUID> met = new HashSet<>();
        ScanPage page = register.next("CORE:" + core.substring(0, core.length() - 1), SMALL);
        while (page.next() != null && page.next().contains(core)) {
            page.found().forEach(found -> meet(found, met));
            page = register.next(page.next(), SMALL);
        }
        return met;
    }

    private static void meet(LookalikeFound found, Set<UUID> met) {
        met.add(found.company());
        found.like().stream().map(Lookalike::company).forEach(met::add);
    }

    @Test
    void firms_under_one_key_are_all_looked_at_however_small_the_parts_are() {
        assertThat(foundUnderTheCore()).isEmpty();
        List<UUID> firms = firms();
        assertThat(foundUnderTheCore()).containsExactlyInAnyOrderElementsOf(firms);
    }
}
