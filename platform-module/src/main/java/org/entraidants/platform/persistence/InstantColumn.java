package org.entraidants.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an {@link Instant} as a timestamp with time zone; Jakarta Persistence 3.1 knows only the other types of time. Some
 * drivers give such a column back as a {@link Timestamp}, others as an {@link OffsetDateTime}.
 */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable Object column) {
        if (column instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
