package org.lianzhao;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the program, once it is sure that it has been told what it cannot guess. */
@QuarkusMain
public final class Lianzhao {
    private static final int NOT_CONFIGURED = 78;

    private Lianzhao() {}

    /** Refuses to start, in words, when a required setting is missing: above all without an identity provider. */
    public static void main(String... arguments) {
        var missing = RequiredSettings.missingFrom(System.getenv());
        if (missing.isEmpty()) {
            DatabaseAddress.of(System.getenv(RequiredSettings.LIANZHAO_JDBC_URL.name()))
                    .settings()
                    .forEach(System::setProperty);
            Quarkus.run(arguments);
        } else {
            missing.forEach(System.err::println);
            System.exit(NOT_CONFIGURED);
        }
    }
}
