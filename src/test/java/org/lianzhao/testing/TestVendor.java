package org.lianzhao.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.testing.server.FakeVendor;

/** A data vendor for the program under test. */
public final class TestVendor implements QuarkusTestResourceLifecycleManager {
    private @Nullable FakeVendor vendor;

    @Override
    public Map<String, String> start() {
        try {
            vendor = new FakeVendor();
            return Map.of(
                    "lianzhao.lookup.url",
                    vendor.url(),
                    "lianzhao.lookup.token",
                    FakeVendor.TOKEN,
                    "lianzhao.lookup.name",
                    "示例数据");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void stop() {
        if (vendor != null) {
            vendor.close();
        }
    }
}
