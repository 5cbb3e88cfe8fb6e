package org.entraidants.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.entraidants.platform.Module;
import org.junit.jupiter.api.Test;

class EventsModuleTest {
    private final Module module = new EventsModule();

    @Test
    void everyPageItDeclaresIsInItsJar() {
        assertThat(module.routes())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(getClass().getResource("/META-INF/resources" + route.view()))
                        .as(route.view())
                        .isNotNull());
    }

    @Test
    void itsMenuEntryLeadsToAPageOfItsOwn() {
        var entry = module.menuEntry().orElseThrow();

        assertThat(entry.path()).isEqualTo("/agenda");
        assertThat(module.routes()).anyMatch(route -> Objects.equals(route.path(), entry.path()));
    }

    @Test
    void noFolderOfViewsHasTheAddressOfAPage() {
        assertThat(module.routes())
                .noneMatch(route -> getClass().getResource("/META-INF/resources" + route.path()) != null);
    }
}
