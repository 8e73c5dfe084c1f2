package org.lianzhao.testing;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import org.junit.jupiter.api.Tag;

/** A test of the running program over HTTP, on a real database. */
@Tag("http")
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestVendor.class, scope = TestResourceScope.GLOBAL)
public abstract class HttpTest {}
