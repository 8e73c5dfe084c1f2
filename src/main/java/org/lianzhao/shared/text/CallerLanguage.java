package org.lianzhao.shared.text;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language in which to answer the request at hand: Chinese unless the caller asks for English first. */
@ApplicationScoped
public class CallerLanguage {
    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final CurrentVertxRequest request;

    CallerLanguage(CurrentVertxRequest request) {
        this.request = request;
    }

    /** One of Chinese and English. */
    public Locale current() {
        var routing = request.getCurrent();
        if (routing == null) {
            return Locale.CHINESE;
        }
        String linked = linked(routing.request());
        return of(linked == null ? routing.request().getHeader("Accept-Language") : linked);
    }

    // a link has no header of ours, its address has to say it
    private static @Nullable String linked(HttpServerRequest request) {
        try {
            return request.getParam("lang");
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /** One of Chinese and English, out of an Accept-Language header. */
    public static Locale of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Locale.CHINESE;
        }
        try {
            Locale match = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return match == null ? Locale.CHINESE : match;
        } catch (IllegalArgumentException malformed) {
            return Locale.CHINESE;
        }
    }
}
