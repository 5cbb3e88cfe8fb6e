package org.entraidants.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The styles, scripts, signs and typefaces of every module, from {@code META-INF/resources/assets}. In pages: {@code
 * #{site.asset('look.css')}}.
 */
@Named("site")
@ApplicationScoped
public class Assets {
    private static final Pattern URL = Pattern.compile("url\\(([\\w/.-]+)\\)");

    private final Map<String, Asset> read = new ConcurrentHashMap<>();

    @Inject
    ServletContext context;

    private String root = "";

    /** Kept, for a page names its signs by the dozen and CDI looks the context up each time. */
    @PostConstruct
    void open() {
        root = context.getContextPath() + "/assets/";
    }

    /** The address of an asset; it changes with the content, so that browsers may keep what they have forever. */
    public String asset(String name) {
        String version = find(name).map(asset -> "?v=" + asset.body().hash()).orElse("");
        return root + name + version;
    }

    /** The address of a sign of icons.svg, such as search, for {@link Html#sign}. */
    public String sign(String name) {
        return asset("icons.svg") + "#" + name;
    }

    Optional<Asset> find(String name) {
        Asset known = read.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Asset> found = load(name);
        found.ifPresent(asset -> read.put(name, asset));
        return found;
    }

    private Optional<Asset> load(String name) {
        try (var in = context.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            return Optional.of(Asset.of(name, name.endsWith(".css") ? withVersions(bytes) : bytes));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What a stylesheet names, such as a typeface, is kept forever as well. */
    private byte[] withVersions(byte[] css) {
        return URL.matcher(new String(css, StandardCharsets.UTF_8))
                .replaceAll(url -> "url(" + asset(url.group(1)) + ")")
                .getBytes(StandardCharsets.UTF_8);
    }
}
