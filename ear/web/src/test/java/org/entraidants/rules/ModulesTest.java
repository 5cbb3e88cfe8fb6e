package org.entraidants.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entraidants.platform.MenuEntry;
import org.entraidants.platform.Module;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every module of the house. */
class ModulesTest {
    private static final List<String> WITH_MENU_ENTRY = List.of("directory", "forum", "events", "newsletter");

    static Stream<Module> modules() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.entraidants")
                        .stream()
                        .filter(type -> type.isAssignableTo(Module.class) && !type.isInterface())
                        .map(ModulesTest::instance);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyPageItDeclaresIsInItsJar(Module module) {
        assertThat(module.routes())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(resource(module, route.view()))
                        .as(route.view())
                        .isNotNull());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void itsMenuEntryLeadsToAPageOfItsOwn(Module module) {
        String path = module.menuEntry().map(MenuEntry::path).orElse(null);
        assertThat(path != null).isEqualTo(WITH_MENU_ENTRY.contains(module.name()));
        assertThat(module.routes()).anyMatch(route -> path == null || Objects.equals(route.path(), path));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noFolderOfViewsHasTheAddressOfAPage(Module module) {
        assertThat(module.routes())
                .noneMatch(route -> !route.path().equals("/") && resource(module, route.path()) != null);
    }

    private static @Nullable URL resource(Module module, String path) {
        return module.getClass().getResource("/META-INF/resources" + path);
    }

    private static Module instance(JavaClass type) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Module) constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(type.getName(), impossible);
        }
    }
}
