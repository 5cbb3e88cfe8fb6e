package org.entraidants.platform.config;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values behind their keys, each read with the form it must have. */
record Keys(Function<String, @Nullable String> lookup) {
    Optional<String> text(String key) {
        return Optional.ofNullable(lookup.apply(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    List<String> words(String key) {
        return text(key).map(value -> List.of(value.split("\\s+"))).orElse(List.of());
    }

    boolean flag(String key, boolean otherwise) {
        return text(key)
                .map(value -> switch (value.toLowerCase(Locale.ROOT)) {
                    case "true", "1", "oui", "yes" -> true;
                    case "false", "0", "non", "no" -> false;
                    default -> throw new InvalidSetting(key, "« " + value + " » : true ou false attendu.");
                })
                .orElse(otherwise);
    }

    int number(String key, int otherwise, int least, int most) {
        return text(key)
                .map(value -> {
                    try {
                        int number = Integer.parseInt(value);
                        if (number >= least && number <= most) {
                            return number;
                        }
                    } catch (NumberFormatException notANumber) {
                        // said below, with the range
                    }
                    throw new InvalidSetting(
                            key, "« " + value + " » n’est pas un nombre entier entre " + least + " et " + most + ".");
                })
                .orElse(otherwise);
    }

    Optional<URI> url(String key, Set<String> schemes) {
        return text(key).map(value -> {
            try {
                URI url = URI.create(value);
                if (url.getScheme() != null && schemes.contains(url.getScheme()) && url.getHost() != null) {
                    return url;
                }
            } catch (IllegalArgumentException malformed) {
                // said below; the value is not shown, it may hold a password
            }
            throw new InvalidSetting(
                    key,
                    "une adresse qui commence par "
                            + String.join(":// ou ", schemes.stream().sorted().toList()) + ":// est attendue.");
        });
    }
}
