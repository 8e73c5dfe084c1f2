package org.lianzhao.search;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.LockObtainFailedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * This instance's index on disk. A new one is built beside the one that serves and then takes its place; one that is
 * damaged, half built, of another layout or of another database is thrown away.
 */
@ApplicationScoped
class SearchIndex {
    private final Path directory;
    private @Nullable IndexFiles files;
    private volatile @Nullable Generation current;

    SearchIndex(@ConfigProperty(name = "lianzhao.index") Path directory) {
        this.directory = directory;
    }

    /** The index that serves; null where there is none yet. */
    @Nullable
    Generation current() {
        return current;
    }

    /** The index of this database, as an earlier run may have left it; null where it has to be built. */
    synchronized @Nullable Generation find(long origin) throws IOException {
        Generation serving = current;
        if (serving != null && isOf(origin, serving)) {
            return serving;
        }
        for (Path place : files().places()) {
            Generation left = serving == null ? opened(place) : null;
            if (left != null && isOf(origin, left)) {
                use(left);
                return left;
            }
            if (left != null) {
                left.close();
            }
        }
        return null;
    }

    private static boolean isOf(long origin, Generation index) {
        IndexCommit reached = index.reached();
        return reached != null && reached.origin() == origin;
    }

    private static @Nullable Generation opened(Path place) throws IOException {
        try {
            return Generation.open(place);
        } catch (LockObtainFailedException taken) {
            throw taken;
        } catch (IOException | IllegalArgumentException damaged) {
            Log.warn("The search index cannot be read and is built again", damaged);
            return null;
        }
    }

    /** A new, empty index that does not serve yet. */
    synchronized Generation fresh() throws IOException {
        return Generation.open(files().fresh());
    }

    /** Lets this index serve from now on; the one that did is closed when nobody reads it any more. */
    synchronized void use(Generation index) throws IOException {
        Generation before = current;
        current = index;
        if (before != null && before != index) {
            before.close();
        }
        try {
            files().keepOnly(index.place());
        } catch (IOException stillRead) {
            Log.debug("An old search index cannot be removed yet", stillRead);
        }
    }

    /** Throws away an index that was to serve and will not. */
    synchronized void drop(Generation index) throws IOException {
        index.close();
        files().remove(index.place());
    }

    private IndexFiles files() throws IOException {
        if (files == null) {
            files = IndexFiles.open(directory);
        }
        return files;
    }

    @PreDestroy
    synchronized void close() throws IOException {
        Generation serving = current;
        current = null;
        if (serving != null) {
            serving.close();
        }
        if (files != null) {
            files.close();
            files = null;
        }
    }
}
