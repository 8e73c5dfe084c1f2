package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/** Every kind of file that some feature can take in. */
@ApplicationScoped
class ImportKinds {
    private final Instance<ImportKind> kinds;

    ImportKinds(@Any Instance<ImportKind> kinds) {
        this.kinds = kinds;
    }

    ImportKind of(@Nullable String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Invalid("kind", "import-kind", code == null ? "" : code));
    }
}
