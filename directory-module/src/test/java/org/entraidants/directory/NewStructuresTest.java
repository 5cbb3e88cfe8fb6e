package org.entraidants.directory;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import org.entraidants.platform.persistence.Rows;
import org.junit.jupiter.api.Test;

/** What is written past the entity manager must hold every column that the entity maps. */
class NewStructuresTest {
    private static final Map<Class<?>, Rows<?>> WRITTEN = Map.of(
            Structure.class, NewStructures.STRUCTURES,
            Site.class, NewStructures.SITES,
            Offer.class, NewStructures.OFFERS,
            OpeningRule.class, NewStructures.HOURS,
            SourceLink.class, NewStructures.LINKS);

    @Test
    void everyMappedColumnIsWritten() {
        WRITTEN.forEach((entity, rows) -> assertThat(rows.columns())
                .as(entity.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(entity.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .filter(field -> !field.isAnnotationPresent(OneToMany.class))
                        .map(NewStructuresTest::column)
                        .toList()));
    }

    private static String column(Field field) {
        var column = field.getAnnotation(Column.class);
        var join = field.getAnnotation(JoinColumn.class);
        return column != null ? column.name() : join != null ? join.name() : field.getName();
    }
}
