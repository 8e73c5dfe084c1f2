package org.lianzhao.chain;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The maps that a new installation starts with, so that nobody begins at an empty board. */
@ApplicationScoped
class FirstChains {
    private final ObjectMapper mapper;
    private final ChainLoader loader;
    private final List<String> files;

    FirstChains(
            ObjectMapper mapper,
            ChainLoader loader,
            @ConfigProperty(name = "lianzhao.first-chains") List<String> files) {
        this.mapper = mapper;
        this.loader = loader;
        this.files = files;
    }

    void load(@Observes @Priority(10) StartupEvent start) throws IOException {
        for (String file : files) {
            loader.loadIfNew(read(file));
        }
    }

    private ChainFile read(String file) throws IOException {
        try (InputStream text = FirstChains.class.getResourceAsStream("/chains/" + file)) {
            if (text == null) {
                throw new IOException("No chain map " + file + " in this program");
            }
            return mapper.readValue(text, ChainFile.class);
        }
    }
}
