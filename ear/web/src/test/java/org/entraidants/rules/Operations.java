package org.entraidants.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the API can do, read from its classes: {@code GET /api/v1/structures/{id}}. */
final class Operations {
    private Operations() {}

    static Set<String> all() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.entraidants")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(Operations::of)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> of(JavaClass resource) {
        String path = "/api/v1/" + resource.getAnnotationOfType(Path.class).value();
        return resource.getMethods().stream()
                .flatMap(method ->
                        verb(method).map(verb -> verb + " " + (path + tail(method)).replaceAll(":[^}]*", "")));
    }

    private static Stream<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(annotation -> annotation.getRawType().getSimpleName());
    }

    private static String tail(JavaMethod method) {
        return method.tryGetAnnotationOfType(Path.class)
                .map(path -> "/" + path.value())
                .orElse("");
    }
}
